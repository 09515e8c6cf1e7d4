import type { LoweredUnit } from '../python/lower.ts';
import type { ExceptClause, Try } from '../python/tree.ts';
import type { Site } from '../types/sites.ts';

/**
 * The clauses of a unit with the `try` each stands in. None where the parser met something that it could not read:
 * an unclosed bracket makes a clause look like what it is not.
 */
export function* clausesOf({
  unit,
  sites,
}: {
  unit: LoweredUnit;
  sites: readonly Site[];
}): Generator<{ site: Site<Try>; clause: ExceptClause }> {
  if (unit.hasError) return;
  for (const site of sites) {
    if (site.stmt.kind !== 'try' || site.fn?.hasError) continue;
    for (const clause of site.stmt.clauses) yield { site: site as Site<Try>, clause };
  }
}
