import type { Question } from '../../server/src/flow/guesses.ts';
import { reaching } from '../../server/src/handlers/caught.ts';
import type { Project } from '../project.ts';
import type { TrySite } from './clauses.ts';

/** What Harden is asked about a clause of a `try`. */
export function questionOf(site: TrySite, index: number, project: Project): Question {
  const { program, flow } = project.analysis;
  const clause = site.stmt.clauses[index]!;
  const all = flow.escapesOf(site.stmt.body, site.scope, site.unit.lowered);
  return {
    program,
    flow,
    path: site.path,
    scope: site.scope,
    fn: site.fn,
    stmt: site.stmt,
    clause,
    escapes: reaching(all, site.stmt, clause, site.scope, program),
  };
}
