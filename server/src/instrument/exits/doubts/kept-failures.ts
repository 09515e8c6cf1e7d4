import type { Call, FunctionDef, Stmt } from '../../../python/tree.ts';
import { lastName, walkExpression } from '../../../python/walk.ts';
import { wordsOf } from '../../names/words/naming.ts';
import { namesCalled, tells } from '../beside.ts';
import type { AnswerPlace } from '../certain-answers.ts';
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
  const known = new Set(namesCalled(place.def.body));
  for (const { stmt, call } of calls) {
    if (isLookedAt(stmt, place.def) || isAskedAfter(stmt, call, place)) continue;
    // That a message was not shown is no failure of what a bot was asked for.
    if (kind === 'bot' && isTalk(stmt, place)) continue;
    const isElse = calls.some((one) => one.stmt !== stmt && isDeed(one.stmt, place));
    if (isElse && (tells(call) || !(isAbout(call, place.def) || isSave(call)))) continue;
    for (const run of functionsRun(call, place)) {
      const doubt = doubtOfRun(run, place.objects, kind !== 'task', known);
      if (doubt !== undefined) return doubt;
    }
  }
  return undefined;
}

/** `await check(key, into=form)`, and `if form.key is None: raise …`: what it did is told by what it was given. */
function isAskedAfter(stmt: Stmt, { args }: Call, { def }: AnswerPlace): boolean {
  const given = new Set(args.flatMap(({ value }) => (value.kind === 'name' ? [value.id] : [])));
  return def.body.stmts.some((one) => {
    if (one.kind !== 'if' || one.start < stmt.end || one.body.stmts.at(-1)?.kind !== 'raise') return false;
    let found = false;
    walkExpression(one.test, (each) => {
      if (each.kind === 'attribute' && each.object.kind === 'name' && given.has(each.object.id)) found = true;
    });
    return found;
  });
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
