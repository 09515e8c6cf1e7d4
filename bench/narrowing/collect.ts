import { catchOf } from '../../server/src/flow/catches.ts';
import { openProject, type Project } from '../project.ts';
import { specificClauses, trySites, type SpecificClause } from './clauses.ts';
import type { Corpus } from './corpora.ts';
import { shuffled } from './random.ts';
import { sourceFiles } from './source-files.ts';

const SEED = 20_260;

export interface Collected<T> {
  readonly results: readonly T[];
  /** Clauses with a name that does not resolve to an exception class; nothing can be asked about them. */
  readonly unresolvable: number;
}

/** Asks about the specific clauses of a body of code, file by file in an order of the seed, until there are enough. */
export async function collect<T>(
  corpus: Corpus,
  options: { readonly withEnvironment: boolean; readonly most: number },
  ask: (path: string, clauses: readonly SpecificClause[], project: Project) => readonly T[],
): Promise<Collected<T>> {
  const project = await openProject(
    corpus.root,
    options.withEnvironment && corpus.environment ? [corpus.environment] : [],
  );
  const results: T[] = [];
  let unresolvable = 0;
  for (const path of shuffled(sourceFiles(corpus.root), SEED)) {
    if (results.length >= options.most) break;
    const sites = trySites(project, path);
    const clauses = sites.flatMap((one) => specificClauses(one, project));
    const inference = project.analysis.program.inference();
    unresolvable += sites
      .flatMap((one) => one.stmt.clauses.map((clause) => catchOf(clause.types, one.scope, inference)))
      .filter((caught) => caught.classes.length === 0).length;
    if (clauses.length > 0) results.push(...ask(path, clauses, project));
  }
  project.workspace.dispose();
  return { results: results.slice(0, options.most), unresolvable };
}
