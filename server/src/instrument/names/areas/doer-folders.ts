import type { Handler } from '../../frameworks/handlers.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { isSaid } from './applications.ts';

/**
 * Why a person should look at the area of a folder that says what those in it do: `starters/` with an `organizer.py` whose
 * `start_level_test` says what is started. Undefined otherwise.
 */
export function doubtOfDoers(area: string, handlers: readonly Handler[]): string | undefined {
  const doer = singular(area);
  // `run` of a `runner`.
  const verbs = [doer.slice(0, -2), doer.slice(0, -1), doer.slice(0, -3)];
  const verbOf = ({ fn }: Handler): string =>
    wordsOf(fn.slice(Math.max(fn.lastIndexOf('#'), fn.lastIndexOf('.')) + 1))[0]!;
  const isOfDoers =
    /(er|or)$/.test(doer) &&
    handlers.every(({ path, paths }) => path.includes(`/${doer}s/`) && !isSaid(area, paths)) &&
    handlers.some((one) => verbs.includes(verbOf(one)));
  return isOfDoers ? 'its area is called after what is done' : undefined;
}
