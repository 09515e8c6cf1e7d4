import type { Call, Expr } from '../../../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../../python/walk.ts';
import { wordsOf } from '../../names/naming.ts';
import { callsOf } from '../called-in.ts';
import type { AnswerPlace } from '../certain-answers.ts';
import { isDeed } from '../deeds.ts';
import { functionsRun } from '../functions-run.ts';
import type { Ways } from './ways.ts';

/**
 * Why what is done may still fail when it has counted: it is only begun (`asyncio.create_task(publish(order))`) and runs on by
 * itself, where nobody hears of its failure. Undefined where something else is done, or beginning it is what is asked for.
 */
export function doubtOfSpawned({ place, asked, kind }: Ways): string | undefined {
  if (asked === 'reads' && kind !== 'task') return undefined;
  const { def } = place;
  const words = wordsOf(def.name).filter((word) => !NOISE.test(word));
  if (words.some((word) => BEGINS.test(word))) return undefined;
  const calls = callsOf(def, place);
  const isElse = calls.some(({ stmt, call }) => isDeed(stmt, place) && !isSpawn(call, place));
  const found = calls.some(
    ({ call }) =>
      isSpawn(call, place) &&
      (!isElse || namesHanded(call).some((name) => wordsOf(name).includes(words[0] ?? ''))),
  );
  return found ? 'what it begins may fail unseen' : undefined;
}

const NOISE = /^(api|handle|on|do|process|perform|view)$/;

/** Who asks for that has what was asked for once it has begun. */
const BEGINS =
  /^(start|begin|launch|trigger|schedule|enqueue|queue|request|run|execute|dispatch|spawn|kick|refresh|sync)$/;

/** A call that begins what goes on by itself: of asyncio's own, or a function of the project that calls that. */
function isSpawn(call: Call, place: AnswerPlace): boolean {
  if (isTask(call)) return true;
  return functionsRun(call, place).some(({ scope }) => {
    const params = new Set(scope.def.params.map(({ name }) => name));
    let found = false;
    walkOwnStatements(scope.def.body.stmts, (stmt) => {
      for (const expr of expressionsOf(stmt))
        walkExpression(expr, (one) => {
          if (one.kind === 'call' && isTask(one) && one.args.some(({ value }) => reads(value, params)))
            found = true;
        });
    });
    return found;
  });
}

/** `asyncio.create_task(…)`, and no group's, which waits for what it began. */
function isTask({ callee }: Call): boolean {
  const name = lastName(callee) ?? '';
  if (name === 'ensure_future' || name === 'run_coroutine_threadsafe') return true;
  return (
    name === 'create_task' &&
    callee.kind === 'attribute' &&
    (callee.object.kind === 'call' || /^(asyncio|\w*loop)$/.test(lastName(callee.object) ?? ''))
  );
}

/** Whether a value is one of the parameters, or a call that is given one. */
function reads(value: Expr, params: ReadonlySet<string>): boolean {
  let found = false;
  walkExpression(value, (one) => {
    if (one.kind === 'name' && one.id !== 'self' && params.has(one.id)) found = true;
  });
  return found;
}

/** The functions that a call is handed, or that are called in it. */
function namesHanded({ args }: Call): readonly string[] {
  const found: string[] = [];
  for (const { value } of args)
    walkExpression(value, (one) => {
      if (one.kind === 'name') found.push(one.id);
      else if (one.kind === 'attribute') found.push(one.name);
    });
  return found;
}
