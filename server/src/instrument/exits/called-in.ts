import type { Call, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { blocksOf, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { isLog } from '../answers/answers.ts';
import { isHarmless } from '../answers/response-classes.ts';
import type { Names } from '../code/control-flow.ts';

export interface Called {
  readonly stmt: Stmt & { kind: 'expr' | 'assign' | 'return' };
  readonly call: Call;
}

/** What a function calls for its own sake, to have its value or to answer with it, in the order in which it does. */
export function callsOf(def: FunctionDef, names: Names): readonly Called[] {
  const found: Called[] = [];
  const look = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      if (stmt.kind === 'expr' || stmt.kind === 'assign') {
        const call = stmt.value?.kind === 'await' ? stmt.value.value : stmt.value;
        if (call?.kind !== 'call') continue;
        for (const one of [call, ...awaitedIn(call, names)]) found.push({ stmt, call: one });
      } else if (stmt.kind === 'return') {
        for (const call of stmt.value ? calledIn(stmt.value, names) : []) found.push({ stmt, call });
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

/** The outermost calls in an answer that are more than the making of it: `store.read(key)` of `{"item": store.read(key)}`. */
function calledIn(answer: Expr, names: Names): readonly Call[] {
  switch (answer.kind) {
    case 'await':
      return calledIn(answer.value, names);
    case 'dict':
      return answer.items.flatMap(({ value }) => calledIn(value, names));
    case 'list':
    case 'tuple':
      return answer.items.flatMap((one) => calledIn(one, names));
    case 'call': {
      const isMade = isHarmless({ ...answer, args: [] }, names);
      if (isMade) return answer.args.flatMap(({ value }) => calledIn(value, names));
      return [answer, ...awaitedIn(answer, names)];
    }
    default:
      return [];
  }
}

/** `Answer.of(await run(key))`: what is awaited is what is done. */
function awaitedIn({ args }: Call, names: Names): readonly Call[] {
  return args.flatMap(({ value }) => (value.kind === 'await' ? calledIn(value, names) : []));
}

/** Whether what a call gives is asked below, or needed by what is done there. That it is answered with tells nobody here. */
export function isLookedAt(stmt: Called['stmt'], def: FunctionDef): boolean {
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

/** What is asked in an answer, `"done" if ok else "failed"`, and what it is done with: `await wallet.close(key)`. */
function questionsIn(value: Expr | undefined): readonly Expr[] {
  const found: Expr[] = [];
  if (value)
    walkExpression(value, (one) => {
      if (one.kind === 'conditional') found.push(one.test);
      if (one.kind === 'await' && one.value.kind === 'call' && one.value.callee.kind === 'attribute')
        found.push(one.value.callee.object);
    });
  return found;
}
