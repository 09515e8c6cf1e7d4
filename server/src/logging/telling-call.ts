import { STDLIB_MODULES } from '../edit/stdlib-modules.ts';
import type { Block, Call, Expr } from '../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../python/walk.ts';
import { purpose, type Purpose } from './message.ts';
import { ON_RECEIVER, QUERIES, STORE, TRIVIAL, VERBS, wordsOf } from './words.ts';

/**
 * What the call in a block says that does most, and how much it says: 5 for a verb and what it is done to, 4 for a call
 * that is known or whose object is named, 3 where something else has to be read along, less for a name that may
 * be that of a value. Of those that say as much, the last: what is done before is done for it. What converts, looks up or
 * puts together something counts only where there is nothing else.
 */
export function tellingCall(block: Block): { readonly purpose: Purpose; readonly rank: number } | undefined {
  let best: { purpose: Purpose; rank: number } | undefined;
  walkOwnStatements(block.stmts, (stmt) => {
    let own: { purpose: Purpose; rank: number } | undefined;
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'lambda') return false;
        const said = inner.kind === 'call' ? saidBy(inner) : undefined;
        // Of calls within calls, the outermost that is known or names its object; else the one that says most.
        if (said && said.rank > (own && own.rank >= 4 ? Infinity : (own?.rank ?? -1))) own = said;
        return undefined;
      });
    if (own && own.rank >= (best?.rank ?? -1)) best = own;
  });
  return best;
}

function saidBy(call: Call): { purpose: Purpose; rank: number } | undefined {
  const name = lastName(call.callee);
  if (!name) return undefined;
  const inner = RUNNERS.test(name) ? call.args.map((arg) => arg.value).find(isNamed) : undefined;
  if (inner) return saidBy({ ...call, callee: inner, args: [] });
  const whole = dotted(call.callee);
  const known =
    SAYINGS.get(whole) ??
    (/(^|[._])request\.(json|get_json)$/.test(whole) ? 'parse request' : undefined) ??
    (call.callee.kind === 'attribute' ? METHODS.get(name) : undefined) ??
    (DATABASE.test(whole) ? 'execute query' : undefined);
  // What came back is read after something else was done.
  if (known) return { purpose: purpose(known.split(' ')), rank: /^(json|loads|dumps)$/.test(name) ? 3 : 4 };
  if (CLIENT.test(whole)) return { purpose: request(name), rank: 4 };
  const words = wordsOf(name.replace(/_(func|fn|function|callback|cb|impl)$/, ''));
  if (words.length === 0) return undefined;
  if (call.callee.kind === 'attribute' && isManager(call.callee.object))
    return { purpose: purpose([...words, ...nounOf(call.callee.object)]), rank: 5 };
  if (TRIVIAL.has(name) && call.callee.kind === 'attribute' && STORE.test(whole)) {
    const verb = /^(get|get_many|keys|values|items|exists)$/.test(name) ? 'read' : 'write';
    return { purpose: { words: [verb, ...nounOf(call.callee.object)], isAction: true }, rank: 4 };
  }
  if (TRIVIAL.has(name)) return { purpose: ofReceiver(call, words), rank: 0 };
  if (VERBS.has(words[0]!)) {
    if (words.length > 1) return { purpose: purpose(words), rank: 5 };
    const told = ofReceiver(call, words);
    return { purpose: told, rank: told.words.length === 1 ? 2 : told.isAction ? 4 : 3 };
  }
  if (/^_*[A-Z]/.test(name)) return { purpose: { words: ['create', ...words], isAction: true }, rank: 1 };
  // `is_up`, `nm_is_stripped`: something is asked.
  const asked = words.findIndex((word) => /^(is|has|can|are)$/.test(word));
  if (asked >= 0 && words.length > 1)
    return {
      purpose: { words: [...words.filter((_, at) => at !== asked), 'check'], isAction: false },
      rank: 2,
    };
  return words.length > 1 && !VERBS.has(words.at(-1)!)
    ? { purpose: { words: ['get', ...words], isAction: true }, rank: 2 }
    : { purpose: words.length > 1 ? purpose(words) : ofReceiver(call, words), rank: 1 };
}

/** Functions that run the one that they are given. */
const RUNNERS =
  /^(\w*run_in_executor|to_thread|run_sync|run_in_threadpool|sync_to_async|async_to_sync|database_sync_to_async|wait_for|shield|run|ensure_future|create_task|gather|run_until_complete|run_coroutine_threadsafe|maybe_await|call_soon_threadsafe)$/;

/** A function that is named, or called, to be run. */
function isNamed(expr: Expr): boolean {
  const name = lastName(expr.kind === 'call' ? expr.callee : expr);
  return (
    (expr.kind === 'name' || expr.kind === 'attribute' || expr.kind === 'call') &&
    name !== undefined &&
    VERBS.has(wordsOf(name)[0] ?? '')
  );
}

/** What a statement of SQL is given to, by the name that it usually has. */
const DATABASE =
  /(^|\.)_?(\w+_)?(session|conn|connection|cursor|cur|db|engine|database)\.(execute|scalars?|query)$/;

/** A client of HTTP, by the name that it usually has. */
const CLIENT =
  /(^|\.)_?(requests|httpx|(http|aiohttp|api)?_?(session|client))\.(get|post|put|patch|delete|head|options|request|send)$/i;

function request(method: string): Purpose {
  return purpose(method === 'get' || method === 'head' ? ['fetch', 'URL'] : ['send', 'request']);
}

/** A verb with what it is done to: the argument, or what the method belongs to. */
function ofReceiver(call: Call, words: readonly string[]): Purpose {
  const { callee } = call;
  const [argument] = call.args;
  const given = argument ? nounOf(argument.value) : [];
  if (callee.kind !== 'attribute') return purpose([...words, ...given]);
  // `os.unlink(temp_path)` does something to its argument, not to `os`.
  const isModule = callee.object.kind === 'name' && STDLIB_MODULES.has(callee.object.id);
  if (isModule) return purpose([...words, ...given]);
  const receiver = nounOf(callee.object);
  // One pings a client, and sends by a mailer.
  if (receiver.length > 0 && !ON_RECEIVER.has(words[0]!))
    return { words: [...receiver, ...words], isAction: false };
  return purpose([...words, ...receiver]);
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
  // `d.open()` says nothing of what is opened.
  if (name.length === 1) return [];
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
  ['pickle.loads', 'unpickle data'],
  ['pickle.load', 'unpickle data'],
  ['re.compile', 'compile pattern'],
  ['os.path.getsize', 'get file size'],
  ['os.path.getmtime', 'get modification time'],
  ['locale.setlocale', 'set locale'],
  ['ZoneInfo', 'load time zone'],
  ['zoneinfo.ZoneInfo', 'load time zone'],
  ['ipaddress.ip_address', 'parse IP address'],
  ['ip_address', 'parse IP address'],
  ['ipaddress.ip_network', 'parse IP network'],
  ['ip_network', 'parse IP network'],
  ['Decimal', 'parse number'],
  ['Image.open', 'open image'],
  ['ast.literal_eval', 'parse literal'],
  ['yaml.load', 'parse YAML'],
  ['importlib.metadata.version', 'get version'],
  ['subprocess.Popen', 'run command'],
  ['os.kill', 'kill process'],
  ['os.killpg', 'kill process group'],
  ['signal.signal', 'set signal handler'],
  ['shutil.copyfile', 'copy file'],
  ['shutil.copy2', 'copy file'],
  ['shutil.copytree', 'copy directory'],
  ['shutil.disk_usage', 'get disk usage'],
]);

/** Methods that say by their name alone what is done, whatever they belong to. */
const METHODS = new Map([
  ['json', 'parse response'],
  ['commit', 'commit transaction'],
  ['executemany', 'execute query'],
  ['fetchone', 'fetch row'],
  ['fetchall', 'fetch rows'],
  ['loads', 'parse data'],
  ['dumps', 'serialize data'],
  ['sendmail', 'send mail'],
  ['check_output', 'run command'],
  ['check_call', 'run command'],
  ['getsize', 'get file size'],
  ['getpgid', 'get process group'],
]);
