import type { Block, Expr, FunctionDef } from '../python/tree.ts';
import { lastName, walkOwnStatements } from '../python/walk.ts';
import { purpose, type Purpose } from './message.ts';
import { tellingCall } from './telling-call.ts';
import { isOfDeed, ROLE, VAGUE, VERBS, wordsOf } from './words.ts';

/**
 * What a block does, as its function's name says it; where that says nothing (`main`, `run`, `__call__`), or the
 * function holds several blocks that fail on their own, as the call in the block says it that does most, or the name
 * that is given a value there.
 */
export function purposeOf(block: Block, fn: FunctionDef | undefined, owner?: string): Purpose {
  const name = fn ? wordsOf(fn.name) : [];
  // `delete` of a class of views, with all that it does, is about what the class is about.
  const about = owner === undefined ? [] : wordsOf(owner.replace(ROLE, ''));
  const call = ofFile(block) ?? tellingCall(block);
  const said = call?.purpose;
  const rank = call?.rank ?? 0;
  const size = fn ? fn.body.end - fn.body.start : 0;
  // A block that is much of its function (its handlers are the rest) does what the function is for, whatever else is
  // tried beside it; a line at the end of a long function is not what that is for.
  const isMuch = block.end - block.start > size / 3;
  const isPart = said?.isAction === true && rank > 0 && block.end - block.start < size / 8;
  const own = fn && !isVague(fn.name) && name.length > 0 ? ofName(name, about, fn) : undefined;
  if (
    fn &&
    own &&
    (isMuch || countTries(fn) <= 1) &&
    !isPart &&
    (own.isAction || isOfDeed(own.words.at(-1)!) || rank < SURE)
  )
    return own;
  const handled = fn && about.length > 0 ? ofMethod(fn.name, about) : undefined;
  if (handled && isMuch && block.stmts.length > 1) return handled;
  const target = targetOf(block);
  if (said && rank >= TELLING)
    return target && said.words[0] === 'parse' ? { words: ['parse', ...target], isAction: true } : said;
  if (target) return { words: [call ? 'get' : 'determine', ...target], isAction: true };
  if (own?.isAction) return own;
  return handled ?? said ?? own ?? (name.length > 0 ? purpose(name) : UNKNOWN);
}

const UNKNOWN: Purpose = { words: ['unexpected', 'error'], isAction: false };

/** Ranks of `tellingCall`: from here on a call says what is done, and to what; it says so beyond doubt. */
const TELLING = 3;
const SURE = 4;

/** What a function's name says of it. One that is named for what it gives (`serial_number`) gets that. */
function ofName(name: readonly string[], about: readonly string[], fn: FunctionDef): Purpose {
  const [first] = name;
  if (name.length === 1 && VERBS.has(first!) && about.join('').length > 3)
    return { words: [first!, ...about], isAction: true };
  const told = purpose(name);
  const isNamedForValue = name.length > 1 && !told.isAction && told.words === name && !isOfDeed(name.at(-1)!);
  return isNamedForValue && givesValue(fn) ? { words: ['get', ...name], isAction: true } : told;
}

/** `post` of the view `ImportTemplate`; `stop` of a class `DockerVM`. */
function ofMethod(method: string, about: readonly string[]): Purpose | undefined {
  if (/^(get|post|put|patch|delete|head|options)$/.test(method)) {
    if (VERBS.has(about[0]!)) return { words: about, isAction: true };
    return method === 'get' || method === 'delete'
      ? { words: [method, ...about], isAction: true }
      : { words: ['handle', ...about, 'request'], isAction: true };
  }
  const word = method.replace(/^_+/, '');
  return VERBS.has(word) && word !== 'get' ? { words: [word, ...about], isAction: true } : undefined;
}

/** What is done with a file that a block opens, and does nothing else. */
function ofFile({ stmts: [only, ...more] }: Block): ReturnType<typeof tellingCall> {
  if (only?.kind !== 'with' || more.length > 0) return undefined;
  const [item] = only.items;
  const opened = item?.context.kind === 'call' && lastName(item.context.callee) === 'open';
  if (!opened) return undefined;
  const done = tellingCall(only.body)?.purpose.words[0];
  if (done !== undefined && /^(write|dump|serialize)$/.test(done))
    return { purpose: { words: ['write', 'file'], isAction: true }, rank: SURE };
  if (done !== undefined && !/^(read|parse|load|get|readline|readlines)$/.test(done)) return undefined;
  return { purpose: { words: ['read', ...(targetOf(only.body) ?? ['file'])], isAction: true }, rank: SURE };
}

/** The name that a block gives a value, if that is all it does and the name tells something. */
function targetOf(block: Block): readonly string[] | undefined {
  const [only] = block.stmts;
  if (block.stmts.length !== 1 || only?.kind !== 'assign' || only.targets.length !== 1) return undefined;
  const [target] = only.targets;
  const name = target && nameOf(target);
  const words = name === undefined ? [] : wordsOf(name);
  return words.length === 0 || (words.length === 1 && (words[0]!.length < 3 || NOTHING.has(words[0]!)))
    ? undefined
    : words;
}

function nameOf(target: Expr): string | undefined {
  if (target.kind === 'name') return target.id;
  if (target.kind === 'attribute') return target.name;
  // `info["size"] = …`
  return target.kind === 'subscript' && target.index[0]?.kind === 'constant' && target.index[0].type === 'str'
    ? target.index[0].value.replace(/\W+/g, '_')
    : undefined;
}

/** Names for values that say nothing of them. */
const NOTHING = new Set(
  'data result results res resp response ret value values val obj object item items output out tmp temp content text body info row rows req request args kwargs params self cls name key'.split(
    ' ',
  ),
);

function isVague(name: string): boolean {
  return name.startsWith('__') || VAGUE.has(name.replace(/^_+/, ''));
}

function givesValue(fn: FunctionDef): boolean {
  let gives = false;
  walkOwnStatements(fn.body.stmts, (stmt) => {
    if (
      stmt.kind === 'return' &&
      stmt.value &&
      !(stmt.value.kind === 'constant' && stmt.value.type === 'None')
    )
      gives = true;
  });
  return gives;
}

function countTries(fn: FunctionDef): number {
  let count = 0;
  walkOwnStatements(fn.body.stmts, (stmt) => {
    if (stmt.kind === 'try' && stmt.clauses.length > 0) count++;
  });
  return count;
}
