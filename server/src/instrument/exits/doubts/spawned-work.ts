import type { Call } from '../../../python/tree.ts';
import { walkExpression } from '../../../python/walk.ts';
import { wordsOf } from '../../names/words/naming.ts';
import { callsOf } from '../called-in.ts';
import { isDeed } from '../deeds.ts';
import { isRunLater, isSpawn } from '../spawns.ts';
import { leavesUnread } from '../unread-results.ts';
import type { Ways } from './ways.ts';

/**
 * Why what is done may still fail when it has counted: it is only begun (`asyncio.create_task(publish(order))`) and runs on by
 * itself, where nobody hears of its failure. Undefined where something else is done, or beginning it is what is asked for.
 */
export function doubtOfSpawned({ place, asked, kind }: Ways): string | undefined {
  const { def } = place;
  const calls = callsOf(def, place);
  if (calls.some(({ stmt, call }) => stmt.kind === 'return' && isRunLater(call, place)))
    return 'what it answers for may be done later';
  if (asked === 'reads' && kind !== 'task') return undefined;
  if (leavesUnread(def) && !calls.some(({ stmt }) => isDeed(stmt, place)))
    return 'what it begins may fail unseen';
  const words = wordsOf(def.name).filter((word) => !NOISE.test(word));
  if (words.some((word) => BEGINS.test(word))) return undefined;
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
