import type { Block, Call, Expr, FunctionDef, If, Return, Stmt } from '../../python/tree.ts';
import { blocksOf, dottedName, lastName, walkOwnStatements } from '../../python/walk.ts';
import { deedOf, isLog, isReply } from '../answers/answers.ts';
import type { Trail } from '../code/bound-values.ts';
import { falls, type Names } from '../code/control-flow.ts';
import { ownFunction } from './certain-answers.ts';
import { grownAtHand } from './deeds.ts';
import { asksForResult, isLookup } from './operation-end.ts';
import { asksForWant } from '../answers/refusals.ts';

/**
 * Whether a `return` of a bot's handler leaves because something is wrong: its branch only talks to whoever asked, and
 * what the handler is for comes below; or it gives an empty text, where others say what was done.
 */
export function isBotRefusal(stmt: Return, trail: Trail, def: FunctionDef, names: Names): boolean {
  if (!saysNoMore(stmt.value, names)) return false;
  if (stmt.value?.kind === 'constant' && stmt.value.value === '' && tellsWhatWasDone(def)) return true;
  const { block } = trail.at(-1)!;
  const outer = trail.at(-2);
  const owner = outer?.block.stmts[outer.at];
  if (!outer || owner?.kind !== 'if') return false;
  if (!block.stmts.every((one) => one === stmt || isTalk(one, names))) return false;
  const below = trail.slice(0, -1).flatMap((one) => one.block.stmts.slice(one.at + 1));
  return below.some((one) => works(one, names) || movesOn(one));
}

/** Whether a branch that leaves only says something besides: what was asked for is done above it. */
export function isAfterword(stmt: Return, trail: Trail, names: Names): boolean {
  const outer = trail.at(-2);
  const owner = outer?.block.stmts[outer.at];
  if (!saysNoMore(stmt.value, names) || owner?.kind !== 'if' || asksForWant(owner.test)) return false;
  const above = trail.slice(0, -1).flatMap((one) => one.block.stmts.slice(0, one.at));
  const isDone = above.some((one) => (one.kind === 'expr' || one.kind === 'with') && works(one, names));
  return (
    isDone &&
    !asksForResult(owner.test, above) &&
    trail.at(-1)!.block.stmts.every((one) => isTalk(one, names))
  );
}

/** `await state.set_state(…)`: the conversation goes on to its next step, which is what was asked for. */
function movesOn(stmt: Stmt): boolean {
  const call = stmt.kind === 'expr' && stmt.value.kind === 'await' ? stmt.value.value : undefined;
  return (
    call?.kind === 'call' &&
    call.callee.kind === 'attribute' &&
    /^(set_state|update_data|set_data)$/.test(call.callee.name)
  );
}

function tellsWhatWasDone(def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && !isEmptyAnswer(stmt.value)) found = true;
  });
  return found;
}

/** `return`, `return None`, `return ""`: a bot's framework makes nothing of it. */
function isEmptyAnswer(value: Expr | undefined): boolean {
  return !value || (value.kind === 'constant' && /^(None|False|)$/.test(value.value));
}

/** An empty answer, or the last thing that is said: `return await message.reply(text)`. */
function saysNoMore(value: Expr | undefined, names: Names): boolean {
  return isEmptyAnswer(value) || (value?.kind === 'await' && isTalkCall(value.value, names));
}

/** The branch of the last `if` that does what was asked for, where the others only talk; undefined where none is alone. */
export function workingBranch(stmt: If, names: Names): Block | undefined {
  if (!stmt.orElse || isElse(stmt.orElse)) return undefined;
  const branches = [stmt.body, stmt.orElse];
  const working = branches.filter((one) => one.stmts.some((each) => works(each, names)));
  return working.length === 1 && falls(working[0]!, names) ? working[0] : undefined;
}

/** `elif`. */
function isElse({ stmts }: Block): boolean {
  return stmts.length === 1 && stmts[0]!.kind === 'if';
}

/** Whether a statement does more than find out, make texts and talk. */
export function works(stmt: Stmt, names: Names): boolean {
  switch (stmt.kind) {
    case 'function':
    case 'class':
    case 'import':
    case 'from':
    case 'return':
    case 'raise':
      return false;
    case 'assign':
    case 'expr':
      return !isTalk(stmt, names);
    case 'try':
      return [stmt.body, stmt.orElse].some((block) => block?.stmts.some((one) => works(one, names)));
    default:
      return blocksOf(stmt).some((block) => block.stmts.some((one) => works(one, names)));
  }
}

/** A statement that tells, or makes what is told: replies, logs, texts and keyboards, steps of the conversation. */
export function isTalk(stmt: Stmt, names: Names, depth = 0): boolean {
  const isEach = (stmts: readonly Stmt[]): boolean => stmts.every((one) => isTalk(one, names, depth));
  switch (stmt.kind) {
    case 'pass':
    case 'return':
      return true;
    case 'assign':
      return (
        stmt.value?.kind !== 'await' || isLookup(stmt.value) || isTalkCall(stmt.value.value, names, depth)
      );
    case 'if':
      return [stmt.body, stmt.orElse].every((one) => !one || isEach(one.stmts));
    case 'for':
      return isEach(stmt.body.stmts);
    case 'try':
      return [stmt.body, ...stmt.clauses.map((one) => one.body)].every((one) => isEach(one.stmts));
    case 'expr':
      if (stmt.value.kind === 'constant' || isLog(stmt.value) || isReply(stmt.value)) return true;
      if (deedOf(stmt, names) !== 'work') return true;
      if (isGrown(stmt.value) || grownAtHand(stmt, names) !== undefined) return true;
      return isTalkCall(stmt.value.kind === 'await' ? stmt.value.value : stmt.value, names, depth);
    default:
      return false;
  }
}

/** `rows.append(button)`. */
function isGrown(value: Expr): boolean {
  return (
    value.kind === 'call' &&
    value.callee.kind === 'attribute' &&
    /^(append|extend|add|insert|update|row|adjust|button)$/.test(value.callee.name)
  );
}

/** `state.clear()`, `bot.send_message(…)`, and what a function of the project's does that does nothing else. */
function isTalkCall(call: Expr, names: Names, depth = 0): boolean {
  if (call.kind !== 'call') return false;
  if (isReply(call) || isMessage(call)) return true;
  if (call.callee.kind !== 'attribute') return depth < 2 && isTalkFunction(call, names, depth);
  const { name, object } = call.callee;
  return (
    (/^(clear|finish|set_state|update_data|set_data|reset_state)$/.test(name) &&
      /(^|\.)\w*state$/.test(dottedName(object) ?? '')) ||
    (/^(delete|delete_messages?|edit_\w+|send_\w+|answer\w*|reply\w*)$/.test(name) &&
      /(message|msg|callback|call|query|update|bot|event|chat)$/i.test(lastName(object) ?? ''))
  );
}

/** What is given the parameters of Telegram's own methods: `messages.edit(chat_id=…, reply_markup=…)`. */
function isMessage({ args }: Call): boolean {
  const given = new Set(args.map(({ keyword }) => keyword));
  return given.has('reply_markup') || given.has('parse_mode') || (given.has('chat_id') && given.has('text'));
}

/** `delete_messages(event, state)`: a function that is given what a bot talks with and nothing else, and only talks. */
function isTalkFunction(call: Call, { scope: outer, objects }: Names, depth: number): boolean {
  const isSpoken = call.args.every(
    ({ value }) => value.kind === 'constant' || TALKED_WITH.test(lastName(value) ?? ''),
  );
  const key = isSpoken ? ownFunction(call, { scope: outer, objects }) : undefined;
  const scope =
    key === undefined ? undefined : objects.program.functionScope(objects.program.functionRef(key));
  return (
    scope?.kind === 'function' &&
    scope.def.body.stmts.every((one) => isTalk(one, { scope, objects }, depth + 1))
  );
}

/** What a bot's handler is given to talk with, and what it said. */
const TALKED_WITH =
  /^((\w+_)?(message|msg|callback|callback_query|call|query|update|event|chat|bot|state|context|text|keyboard|markup)|Texts?)$/;
