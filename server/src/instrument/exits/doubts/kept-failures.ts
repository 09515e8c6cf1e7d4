import type { Call, Expr, FunctionDef, Stmt, Try } from '../../../python/tree.ts';
import {
  blocksOf,
  expressionsOf,
  lastName,
  walkExpression,
  walkOwnStatements,
} from '../../../python/walk.ts';
import type { Scope } from '../../../types/scope.ts';
import { isLog } from '../../answers/answers.ts';
import { wordsOf } from '../../names/naming.ts';
import { tells } from '../beside.ts';
import { isBesideOperation } from '../beside-operation.ts';
import { isTalk } from '../bot-exits.ts';
import { type AnswerPlace, hides, ownFunction } from '../certain-answers.ts';
import { isDeed, isIdle } from '../deeds.ts';
import type { Ways } from './ways.ts';

/**
 * Why what is done may have failed all the same: a function that it calls keeps its failures to itself, or says whether
 * it did it, and nobody looks at what it gives back.
 */
export function doubtOfKept({ place, asked, kind }: Ways): string | undefined {
  if (asked === 'reads' && kind !== 'task') return undefined;
  const calls = callsOf(place.def);
  for (const { stmt, call } of calls) {
    if (tells(call) || isLookedAt(stmt, place.def)) continue;
    // That a message was not shown is no failure of what a bot was asked for.
    if (kind === 'bot' && isTalk(stmt, place)) continue;
    const isElse = calls.some((one) => one.stmt !== stmt && isDeed(one.stmt, place));
    if (isElse && !isAbout(call, place.def)) continue;
    const reason = reasonOf(call, place, 0);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function reasonOf(call: Call, place: AnswerPlace, depth: number): string | undefined {
  const inner = scopeOf(call, place);
  if (inner?.kind !== 'function' || inner.def.generator) return undefined;
  const at: AnswerPlace = { ...place, scope: inner, def: inner.def, tells: false, seen: [] };
  if (keepsFailures(at)) return 'what it calls goes on where it fails';
  if (saysWhetherDone(inner.def)) return 'what it calls says whether it was done, and is not asked';
  if (depth >= 1) return undefined;
  // A service that only hands on to what does it.
  const below = callsOf(inner.def).filter(({ stmt }) => !isIdle(stmt, at));
  const [only, second] = below;
  return only && !second && !isLookedAt(only.stmt, inner.def) && !tells(only.call)
    ? reasonOf(only.call, at, depth + 1)
    : undefined;
}

/** Whether what a function does is tried, and it comes back as if nothing had happened where that fails. */
function keepsFailures(place: AnswerPlace): boolean {
  const { def } = place;
  const tries = triesOf(def);
  // `shutil.rmtree(folder)` is tried, and `self.movies.delete(movie)` below it is what the function is for.
  const isElse = callsOf(def).some(
    ({ stmt }) => isDeed(stmt, place) && tries.every((one) => stmt.start < one.start || stmt.end > one.end),
  );
  return (
    !isElse &&
    tries.some(
      (stmt) =>
        hides(stmt, place) &&
        stmt.body.stmts.some((one) => !isIdle(one, place)) &&
        !isBesideOperation(stmt, { ...place, asked: 'writes', kind: 'route' }),
    )
  );
}

/** The `try` statements of a function that are not in a loop, where one of many may fail. */
function triesOf(def: FunctionDef): readonly Try[] {
  const found: Try[] = [];
  const look = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      if (stmt.kind === 'try') found.push(stmt);
      if (stmt.kind === 'with' || stmt.kind === 'if') for (const block of blocksOf(stmt)) look(block.stmts);
      if (stmt.kind === 'try') look(stmt.body.stmts);
    }
  };
  look(def.body.stmts);
  return found;
}

/** `return True` where it was done and `return False` where it was not. */
function saysWhetherDone(def: FunctionDef): boolean {
  const said = new Set<string>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return') return;
    const first = stmt.value?.kind === 'tuple' ? stmt.value.items[0] : stmt.value;
    said.add(first?.kind === 'constant' && first.type === 'bool' ? first.value : '');
  });
  return said.has('True') && said.has('False');
}

interface Called {
  readonly stmt: Stmt & { kind: 'expr' | 'assign' };
  readonly call: Call;
}

/** What a function calls for its own sake or to have its value, in the order in which it does. */
function callsOf(def: FunctionDef): readonly Called[] {
  const found: Called[] = [];
  const look = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      if (stmt.kind === 'expr' || stmt.kind === 'assign') {
        const call = stmt.value?.kind === 'await' ? stmt.value.value : stmt.value;
        if (call?.kind === 'call') found.push({ stmt, call });
      } else if (stmt.kind === 'try') {
        look(stmt.body.stmts);
        look(stmt.orElse?.stmts ?? []);
      } else if (stmt.kind !== 'function' && stmt.kind !== 'class')
        for (const block of blocksOf(stmt)) look(block.stmts);
    }
  };
  look(def.body.stmts);
  return found;
}

/** Whether what a call gives is asked below, or needed by what is done there. That it is answered with tells nobody here. */
function isLookedAt(stmt: Called['stmt'], def: FunctionDef): boolean {
  if (stmt.kind !== 'assign') return false;
  const names = new Set<string>();
  for (const target of stmt.targets)
    walkExpression(target, (one) => {
      if (one.kind === 'name') names.add(one.id);
      else if (one.kind === 'attribute' || one.kind === 'subscript') names.add('');
    });
  if (names.has('')) return true;
  let found = false;
  walkOwnStatements(def.body.stmts, (one) => {
    if (one.start < stmt.end || found) return;
    if (one.kind === 'expr' && isLog(one.value)) return;
    for (const read of one.kind === 'return' ? questionsIn(one.value) : expressionsOf(one))
      walkExpression(read, (each) => {
        if (each.kind === 'name' && names.has(each.id)) found = true;
      });
  });
  return found;
}

/** What is asked in an answer: `"done" if ok else "failed"`. */
function questionsIn(value: Expr | undefined): readonly Expr[] {
  const found: Expr[] = [];
  if (value)
    walkExpression(value, (one) => {
      if (one.kind === 'conditional') found.push(one.test);
    });
  return found;
}

/** Whether a call is called like what its caller is for: `delete_file` of `delete_upload`. */
function isAbout(call: Call, def: FunctionDef): boolean {
  const [verb] = wordsOf(def.name).filter((word) => !/^(api|handle|on|do|process|perform|view)$/.test(word));
  return verb !== undefined && wordsOf(lastName(call.callee) ?? '').includes(verb);
}

function scopeOf(call: Call, place: AnswerPlace): Scope | undefined {
  const key = ownFunction(call, place);
  const { program } = place.objects;
  return key === undefined ? undefined : program.functionScope(program.functionRef(key));
}
