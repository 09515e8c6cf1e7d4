import type { Call, FunctionDef } from '../../../python/tree.ts';
import { lastName } from '../../../python/walk.ts';
import { wordsOf } from '../../names/naming.ts';
import { tells } from '../beside.ts';
import { isTalk } from '../bot-exits.ts';
import { callsOf, isLookedAt } from '../called-in.ts';
import { isDeed } from '../deeds.ts';
import { functionsRun } from '../functions-run.ts';
import { doubtOfRun } from '../keeps-failures.ts';
import type { Ways } from './ways.ts';

/**
 * Why what is done may have failed all the same: a function that it calls keeps its failures to itself, or says whether
 * it did it, and nobody looks at what it gives back.
 */
export function doubtOfKept({ place, asked, kind }: Ways): string | undefined {
  if (asked === 'reads' && kind !== 'task') return undefined;
  const calls = callsOf(place.def, place);
  for (const { stmt, call } of calls) {
    if (isLookedAt(stmt, place.def)) continue;
    // That a message was not shown is no failure of what a bot was asked for.
    if (kind === 'bot' && isTalk(stmt, place)) continue;
    const isElse = calls.some((one) => one.stmt !== stmt && isDeed(one.stmt, place));
    if (isElse && (tells(call) || !(isAbout(call, place.def) || isSave(call)))) continue;
    for (const run of functionsRun(call, place)) {
      const doubt = doubtOfRun(run, place.objects, kind !== 'task');
      if (doubt !== undefined) return doubt;
    }
  }
  return undefined;
}

/** `save_to_db(order)`: what else is done is done to what is kept there. */
function isSave(call: Call): boolean {
  const [verb] = wordsOf(lastName(call.callee) ?? '');
  return /^(save|persist|commit)$/.test(verb ?? '');
}

/** Whether a call is called like what its caller is for: `delete_file` of `delete_upload`. */
function isAbout(call: Call, def: FunctionDef): boolean {
  const [verb] = wordsOf(def.name).filter((word) => !/^(api|handle|on|do|process|perform|view)$/.test(word));
  return verb !== undefined && wordsOf(lastName(call.callee) ?? '').includes(verb);
}
