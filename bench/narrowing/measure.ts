import { catchOf } from '../../server/src/flow/catches.ts';
import type { ClassRef } from '../../server/src/types/type.ts';
import { openProject, type Project } from '../project.ts';
import { specificClauses, trySites, type SpecificClause } from './clauses.ts';
import type { Corpus } from './corpora.ts';
import { keywordTypes, namedClass } from './keyword-script.ts';
import { maskEdits } from './mask.ts';
import type { Origin, Outcome, Verdict } from './outcome.ts';
import { shuffled } from './random.ts';
import { reasonOf } from './reason.ts';
import { sourceFiles } from './source-files.ts';
import { suggestionFor } from './suggestion.ts';

const SEED = 20_260;

export interface Measured {
  readonly outcomes: readonly Outcome[];
  /** Clauses with a name that does not resolve to an exception class; nothing can be asked about them. */
  readonly unresolvable: number;
}

/** Masks the specific clauses of a body of code, one at a time, and asks Harden about each. */
export async function measure(
  corpus: Corpus,
  options: { readonly withEnvironment: boolean; readonly most: number; readonly frequent: readonly string[] },
): Promise<Measured> {
  const site = options.withEnvironment && corpus.environment ? [corpus.environment] : [];
  const project = await openProject(corpus.root, site);
  const outcomes: Outcome[] = [];
  let unresolvable = 0;
  for (const path of shuffled(sourceFiles(corpus.root), SEED)) {
    if (outcomes.length >= options.most) break;
    const sites = trySites(project, path);
    const clauses = sites.flatMap((one) => specificClauses(one, project));
    const inference = project.analysis.program.inference();
    unresolvable += sites
      .flatMap((one) => one.stmt.clauses.map((clause) => catchOf(clause.types, one.scope, inference)))
      .filter((caught) => caught.classes.length === 0).length;
    if (clauses.length === 0) continue;
    outcomes.push(...measureFile(path, clauses, corpus, project, options.frequent));
  }
  project.workspace.dispose();
  return { outcomes: outcomes.slice(0, options.most), unresolvable };
}

function measureFile(
  path: string,
  clauses: readonly SpecificClause[],
  corpus: Corpus,
  project: Project,
  frequent: readonly string[],
): Outcome[] {
  const { workspace, analysis } = project;
  const { program } = analysis;
  const text = workspace.source(path)!.text;
  const module = workspace.module(path)!;
  // Everything about the original is worked out before the first mask: afterwards its nodes are of the past.
  const asked = clauses.map((clause) => ({
    clause,
    edits: maskEdits(clause, text, module),
    origins: clause.wanted.map((cls) => originOf(cls, corpus, project)),
  }));
  let version = 1;
  workspace.apply({ kind: 'open', path, text, version });
  workspace.module(path);
  const outcomes: Outcome[] = [];
  for (const { clause, edits, origins } of asked) {
    let shift = 0;
    let tryStart = clause.tryStart;
    const shifted = edits.map((edit) => {
      const moved = { start: edit.start + shift, end: edit.end + shift, text: edit.text };
      const change = edit.text.length - (edit.end - edit.start);
      if (edit.end <= clause.tryStart) tryStart += change;
      shift += change;
      return { moved, original: text.slice(edit.start, edit.end) };
    });
    workspace.apply({ kind: 'edit', path, edits: shifted.map((one) => one.moved), version: ++version });
    const site = trySites(project, path).find((one) => one.unit.start + one.stmt.start === tryStart);
    if (site) {
      const { types, escapes, faults } = suggestionFor(site, clause.index, project);
      const body = workspace
        .source(path)!
        .text.slice(site.unit.start + site.stmt.body.start, site.unit.start + site.stmt.body.end);
      const baseline = (suggested: readonly ClassRef[]): Verdict[] =>
        clause.wanted.map((cls) => verdictOf(cls, suggested, project));
      const common = frequent.flatMap((name) => namedClass(name, program.classes) ?? []);
      const keywords = keywordTypes(body, program.classes);
      outcomes.push({
        package: corpus.name,
        half: corpus.half,
        place: `${path.slice(corpus.root.length + 1)}:${text.slice(0, clause.keywordEnd).split('\n').length}`,
        wanted: clause.wanted.map((cls, at) => ({
          name: program.classes.displayName(cls),
          origin: origins[at]!,
          ...verdictOf(cls, types, project),
          reason: reasonOf(cls, escapes, types, program.classes),
        })),
        suggested: types.map((cls) => program.classes.displayName(cls)),
        raised: escapes.types.map(
          ({ cls, evidence }) =>
            `${program.classes.displayName(cls)} (${evidence.map((step) => step.text).join(' > ')})`,
        ),
        unresolved: escapes.unresolved.map((open) => `${open.text}: ${open.reason}`),
        breadth: types.map((cls) => breadthOf(cls, project)),
        faults,
        baselines: {
          'most frequent 1': { types: 1, verdicts: baseline(common.slice(0, 1)) },
          'most frequent 4': { types: common.length, verdicts: baseline(common) },
          keywords: { types: keywords.length, verdicts: baseline(keywords) },
        },
      });
    }
    const back = [...shifted]
      .reverse()
      .map(({ moved, original }) => ({
        start: moved.start,
        end: moved.start + moved.text.length,
        text: original,
      }));
    workspace.apply({ kind: 'edit', path, edits: back, version: ++version });
  }
  workspace.apply({ kind: 'close', path });
  return outcomes;
}

function verdictOf(wanted: ClassRef, suggested: readonly ClassRef[], { analysis }: Project): Verdict {
  const { classes } = analysis.program;
  const [first] = suggested;
  const related = (a: ClassRef, b: ClassRef): boolean =>
    classes.isSubclass(a, b) === true || classes.isSubclass(b, a) === true;
  return {
    covered: suggested.some((cls) => classes.isSubclass(wanted, cls) === true),
    firstEqual: first === wanted,
    firstRelated: first !== undefined && related(first, wanted),
  };
}

function originOf(cls: ClassRef, corpus: Corpus, { analysis }: Project): Origin {
  if (cls.module === 'builtins') return 'builtin';
  if (corpus.name !== 'stdlib' && cls.path.startsWith(corpus.root + '/')) return 'first-party';
  return analysis.program.modules.isStandardLibrary(cls.module) || !cls.path.startsWith('pack:/')
    ? 'stdlib'
    : 'third-party';
}

const universes = new WeakMap<Project, readonly ClassRef[]>();

/** How many exception classes that Harden knows are below a class. */
function breadthOf(cls: ClassRef, project: Project): number {
  const { program } = project.analysis;
  let universe = universes.get(project);
  if (!universe) {
    universe = [...program.workspace.packs].flatMap(([path, text]) =>
      [...text.matchAll(/^ {0,4}class (\w+)/gm)]
        .map(([, name]) => program.classRef(`pack:/${path}#${name!}`))
        .filter(
          (one) =>
            program.declarations.classAt(one.key).length > 0 && program.classes.isException(one) === true,
        ),
    );
    universes.set(project, universe);
  }
  return universe.filter((one) => one !== cls && program.classes.isSubclass(one, cls) === true).length;
}
