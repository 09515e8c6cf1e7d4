import type { Block, FunctionDef } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { statusSet } from '../answers/status-set.ts';
import { endOf, falls } from '../code/control-flow.ts';
import { isTalk, workingBranch } from './bot-exits.ts';
import type { CountPoint } from './count-point.ts';
import { type ExitContext, addEnd, hasReturn, paramsOf } from './exit-context.ts';
import { doubtOfEnd } from './doubtful-end.ts';
import { operationEnd } from './operation-end.ts';

/** The end of the function, where it is reached. */
export function collectEnd(context: ExitContext, points: CountPoint[]): string | undefined {
  const { body } = context.def;
  if (!falls(body, context)) return undefined;
  if (context.needsAnswer && hasReturn(body)) return undefined;
  const end = endOf(body, context);
  if (!end) return 'its end is reached only when something failed';
  const set = statusSet([{ block: body, at: body.stmts.length }], context, paramsOf(context), undefined);
  if (set?.kind === 'error') return undefined;
  const operation = operationEnd([{ block: body, at: body.stmts.length }], true, undefined, context);
  if (operation?.kind === 'failed') return undefined;
  if (operation?.kind === 'moved' && !set && body.stmts.at(-1)?.kind !== 'try') {
    const ends = operation.to.map((one) => endOf(one, context));
    if (ends.every((one) => one !== undefined)) {
      for (const one of ends) addEnd(one, points);
      return undefined;
    }
  }
  // `if done: …` and `else: await message.answer("…")`, whatever is said after it.
  const step = context.isBot ? body.stmts.findLast((one) => !isTalk(one, context)) : undefined;
  const working = step?.kind === 'if' ? workingBranch(step, context) : undefined;
  const workEnd = working && endOf(working, context);
  if (workEnd) {
    addEnd(workEnd, points);
    return undefined;
  }
  const reason =
    doubtOfEnd(body, context) ??
    (context.framework === 'tornado' && answersElsewhere(context.def)
      ? 'another method answers, and may do so with an error'
      : context.answers && returnsValue(body)
        ? 'a way through it answers with nothing'
        : undefined);
  if (reason !== undefined) context.doubts.push({ point: undefined, reason });
  points.push({ kind: 'after', stmt: end, ...(set ? { status: set } : {}) });
  return undefined;
}

/** Whether a request handler of Tornado's leaves it to another of its methods to write an answer. */
function answersElsewhere(def: FunctionDef): boolean {
  let answers = false;
  let delegates = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind !== 'call' || one.callee.kind !== 'attribute') return;
        const { object, name } = one.callee;
        if (object.kind !== 'name' || object.id !== 'self') return;
        if (/^(write|finish|render|redirect|set_status|flush|write_\w+|render_\w+|finish_\w+)$/.test(name))
          answers = true;
        else if (!/^(get_|set_|prepare|check_xsrf|require_|clear_|add_header|log)/.test(name))
          delegates = true;
      });
  });
  return delegates && !answers;
}

/** Whether some way out gives a value. */
function returnsValue(block: Block): boolean {
  let found = false;
  walkOwnStatements(block.stmts, (stmt) => {
    if (
      stmt.kind === 'return' &&
      stmt.value &&
      !(stmt.value.kind === 'constant' && stmt.value.type === 'None')
    )
      found = true;
  });
  return found;
}
