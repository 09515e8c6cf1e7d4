import { STDLIB_MODULES } from '../edit/stdlib-modules.ts';
import type { Block, Call, Expr, FunctionDef } from '../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../python/walk.ts';

/** What a piece of code was about to do, in lower-case words: `load settings`. */
export interface Purpose {
  readonly words: readonly string[];
  /** Whether the first word is a verb: `Failed to load settings` and not `Heartbeat failed`. */
  readonly isAction: boolean;
}

/**
 * What a block does, as its function's name says it; where that says nothing (`main`, `run`, `__call__`) or the
 * function holds several blocks that fail on their own, as the first call in the block says it.
 */
export function purposeOf(block: Block, fn: FunctionDef | undefined, owner?: string): Purpose {
  // A block that is much of its function (its handlers are the rest) does what the function is for, whatever else is tried beside it.
  const isMuch = fn !== undefined && block.end - block.start > (fn.body.end - fn.body.start) / 3;
  const tries = fn && !isMuch ? countTries(fn) : fn ? 1 : 2;
  const name = fn ? wordsOf(fn.name) : [];
  const call = mainCall(block);
  const said = call ? wordsOfCall(call) : undefined;
  // A line at the end of a long function is not what the function is for.
  const isPart = fn && said?.isAction && block.end - block.start < (fn.body.end - fn.body.start) / 8;
  if (fn && tries <= 1 && name.length > 0 && !isVague(fn.name) && !isPart) return purpose(name);
  // `delete` of a class of views, with all that it does, is about what the class is about.
  const about = owner === undefined ? [] : wordsOf(owner.replace(ROLE, ''));
  if (
    fn &&
    isMuch &&
    block.stmts.length > 1 &&
    VERBS.has(name[0] ?? '') &&
    name.length === 1 &&
    about.length > 0
  )
    return purpose([...name, ...about]);
  if (said && said.words.length > 0) return said;
  return name.length > 0 ? purpose(name) : { words: ['unexpected', 'error'], isAction: false };
}

/** What a class is, after what it is about. */
const ROLE =
  /(View(Set)?|Handler|Controller|Resource|Endpoint|Api|API|Service|Command|Task|Page|Mixin|Impl|Consumer|Manager|Module)+$/;

/** `Failed to load settings`. */
export function sentence({ words, isAction }: Purpose): string {
  if (words.join(' ') === 'unexpected error') return 'Unexpected error';
  const text = words.join(' ');
  return isAction ? `Failed to ${text}` : `${text[0]!.toUpperCase()}${text.slice(1)} failed`;
}

/** `load_settings_failed`. */
export function eventName({ words }: Purpose, separator: '_' | '.' | '-'): string {
  if (words.join(' ') === 'unexpected error') return `unexpected${separator}error`;
  if (separator === '.') return `${words.join('_')}.failed`;
  return [...words, 'failed'].join(separator);
}

function purpose(all: readonly string[]): Purpose {
  const words = all[0] === 'test' && all.length > 1 ? all.slice(1) : all;
  // `is_up` asks something: the check is what failed.
  if (words.length > 1 && /^(is|has|can|should|was|does)$/.test(words[0]!))
    return { words: [...words.slice(1), 'check'], isAction: false };
  if (/^exists?$/.test(words.at(-1)!))
    return { words: [...words.slice(0, -1), 'existence', 'check'], isAction: false };
  return { words, isAction: VERBS.has(words[0]!) };
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .split('_')
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

function isVague(name: string): boolean {
  return name.startsWith('__') || VAGUE.has(name.replace(/^_+/, ''));
}

function countTries(fn: FunctionDef): number {
  let count = 0;
  walkOwnStatements(fn.body.stmts, (stmt) => {
    if (stmt.kind === 'try' && stmt.clauses.length > 0) count++;
  });
  return count;
}

/** The first call that does something; conversions and the like only where there is no other. */
function mainCall(block: Block): Call | undefined {
  let first: Call | undefined;
  let telling: Call | undefined;
  walkOwnStatements(block.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (telling || inner.kind === 'lambda') return false;
        if (inner.kind !== 'call') return undefined;
        first ??= inner;
        const name = lastName(inner.callee);
        // What is made for the call that follows says less than that.
        if (name && !TRIVIAL.has(name) && !/^[A-Z]/.test(name)) telling = inner;
        return undefined;
      });
  });
  return telling ?? first;
}

function wordsOfCall(call: Call): Purpose | undefined {
  const name = lastName(call.callee);
  if (!name) return undefined;
  const known = SAYINGS.get(dotted(call.callee));
  if (known) return purpose(known.split(' '));
  const words = wordsOf(name);
  if (call.callee.kind === 'attribute' && isManager(call.callee.object))
    return purpose([...words, ...nounOf(call.callee.object)]);
  if (call.callee.kind === 'attribute' && words.length === 1 && VERBS.has(words[0]!)) {
    const { object } = call.callee;
    const [argument] = call.args;
    // `os.unlink(temp_path)` does something to its argument, not to `os`.
    const isModule = object.kind === 'name' && STDLIB_MODULES.has(object.id);
    if (isModule) return purpose([...words, ...(argument ? nounOf(argument.value) : [])]);
    const receiver = nounOf(object);
    // One pings a client, and sends by a mailer.
    if (receiver.length > 0 && !ON_RECEIVER.has(words[0]!))
      return { words: [...receiver, ...words], isAction: false };
    return purpose([...words, ...receiver]);
  }
  return words.length > 0 ? purpose(words) : undefined;
}

/** `redis client` for `get_redis_client()`; `client` for `self._client`. */
function nounOf(expr: Expr): readonly string[] {
  if (expr.kind === 'call')
    return expr.callee.kind === 'attribute' && QUERIES.has(expr.callee.name)
      ? nounOf(expr.callee.object)
      : nounOf(expr.callee);
  if (isManager(expr)) return nounOf(expr.object);
  if (expr.kind === 'await') return nounOf(expr.value);
  const name = lastName(expr);
  if (!name || name === 'self' || name === 'cls' || name === 'super') return [];
  const words = wordsOf(name);
  return words[0] === 'get' ? words.slice(1) : words;
}

/** Django's `Invoice.objects`. */
function isManager(expr: Expr): expr is Expr & { kind: 'attribute' } {
  return expr.kind === 'attribute' && (expr.name === 'objects' || expr.name === '_default_manager');
}

function dotted(expr: Expr): string {
  return expr.kind === 'attribute'
    ? `${dotted(expr.object)}.${expr.name}`
    : expr.kind === 'name'
      ? expr.id
      : '?';
}

const SAYINGS = new Map([
  ['json.loads', 'parse JSON'],
  ['json.load', 'parse JSON'],
  ['json.dumps', 'serialize JSON'],
  ['yaml.safe_load', 'parse YAML'],
  ['int', 'parse number'],
  ['float', 'parse number'],
  ['open', 'open file'],
  ['UUID', 'parse UUID'],
  ['uuid.UUID', 'parse UUID'],
  ['datetime.fromisoformat', 'parse date'],
  ['datetime.strptime', 'parse date'],
  ['datetime.datetime.strptime', 'parse date'],
  ['time.strptime', 'parse date'],
  ['date.fromisoformat', 'parse date'],
  ['importlib.import_module', 'import module'],
  ['send_mail', 'send mail'],
  ['os.remove', 'remove file'],
  ['os.unlink', 'remove file'],
  ['os.makedirs', 'create directory'],
  ['os.mkdir', 'create directory'],
  ['os.rmdir', 'remove directory'],
  ['os.listdir', 'list directory'],
  ['os.stat', 'read file status'],
  ['os.chmod', 'set permissions'],
  ['os.chown', 'set owner'],
  ['os.rename', 'rename file'],
  ['os.replace', 'replace file'],
  ['shutil.rmtree', 'remove directory'],
  ['shutil.move', 'move file'],
  ['shutil.copy', 'copy file'],
  ['subprocess.run', 'run command'],
  ['subprocess.check_output', 'run command'],
  ['subprocess.check_call', 'run command'],
  ['socket.getaddrinfo', 'resolve host'],
  ['socket.gethostbyname', 'resolve host'],
  ['socket.gethostbyaddr', 'resolve address'],
  ['base64.b64decode', 'decode base64'],
]);

/** Methods between a collection and what is done to it. */
const QUERIES = new Set('filter exclude all order_by select_related prefetch_related using'.split(' '));

/** Verbs that say what is done to the object whose method it is. */
const ON_RECEIVER = new Set(
  'abort acquire cancel check clear close commit connect delete disconnect end enter finish flush init initialize join kill launch lock open pause ping reconnect refresh release reload reset restart resume rollback save shutdown start stop terminate touch unlink unlock update upgrade validate verify'.split(
    ' ',
  ),
);

/** Functions whose names do not say what they are about. */
const VAGUE = new Set(
  'main run handle handler dispatch lifespan wrapper wrapped inner decorator execute process callback loop worker start stop job task call get post put patch delete head options connect disconnect receive setup setUp tearDown forward perform do work'.split(
    ' ',
  ),
);

const TRIVIAL = new Set(
  'issubclass wait_for reduce partial render_template rstrip lstrip rsplit splitlines startswith endswith replace int str float bool bytes len list dict set tuple get items keys values append extend format join split strip lower upper isinstance hasattr getattr setattr print range enumerate zip map filter sorted min max sum repr type super copy info debug warning error exception labels inc observe encode decode Path next iter'.split(
    ' ',
  ),
);

const VERBS = new Set(
  'abort duplicate ingest sanitise sanitize slugify accept acquire activate add adjust allocate analyze append apply approve archive assign attach authenticate authorize backup ban batch begin bind block book broadcast build bump bust cache calculate call cancel capture change check checkout clean cleanup clear clone close collect commit compare compile complete compute configure confirm connect consume convert copy count create decode decrypt deduct delete deliver deploy deregister derive describe deserialize detach detect determine disable disconnect discover dispatch display download drop dump edit emit enable encode encrypt end enqueue ensure enter evaluate execute expire explain export extend extract fail fetch fill filter finalize find finish flush follow format forward gather generate get grab grant guess handle hash import index init initialise initialize insert inspect install instantiate invalidate invite invoke issue iterate join kill launch link list listen load lock log login logout lookup make map mark match measure merge migrate modify monitor mount move normalize notify obtain open order parse patch pause perform persist ping poll populate post prepare preprocess print process produce provision publish pull purge push put query queue raise read rebuild receive reconnect record recover redirect reduce refresh refund register reject release reload remove rename render renew replace reply report request require reschedule reserve reset resize resolve respond restart restore resume retrieve retry return revert revoke rotate run save scan schedule search seed select send serialize serve set setup share show shutdown sign skip sleep sort split start stop store stream submit subscribe substitute summarize suspend sweep switch sync synchronize take tear terminate test track transfer transform translate trigger truncate try unbind unblock uninstall unlink unlock unpack unregister unsubscribe update upgrade upload upsert use validate verify visit wait warm watch withdraw wrap write'.split(
    ' ',
  ),
);
