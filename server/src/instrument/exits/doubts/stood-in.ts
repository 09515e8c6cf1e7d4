import type { Expr } from '../../../python/tree.ts';
import { sourceOf } from '../answer-sources.ts';
import { functionsRun } from '../functions-run.ts';
import { isAskedFor, standInOf } from '../stand-ins.ts';
import type { Ways } from './ways.ts';

/**
 * Why what is answered may stand for a failure: all of it comes from a function that gives nothing where what it asks for
 * was not to be had.
 */
export function doubtOfStandIn({ place, points, kind }: Ways): string | undefined {
  if (kind !== 'route') return undefined;
  const answers = points.flatMap(({ stmt }): readonly Expr[] =>
    stmt.kind === 'return' && stmt.value ? [stmt.value] : [],
  );
  const source = sourceOf(answers, place.def, place);
  if (!source) return undefined;
  const found = functionsRun(source.call, place)
    .map((one) => standInOf(one, place.objects))
    .find((one) => one !== undefined);
  const isTold =
    found === undefined ||
    isAskedFor(found, source.name, place.def, ({ start, end }) =>
      points.every((point) => point.stmt.end <= start || point.stmt.start >= end),
    );
  return isTold ? undefined : 'what it calls gives nothing where it fails';
}
