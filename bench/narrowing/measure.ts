import { readableName } from '../../server/src/handlers/public-name.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { ClassRef } from '../../server/src/types/type.ts';
import type { Project } from '../project.ts';
import type { SpecificClause, TrySite } from './clauses.ts';
import { collect, type Collected } from './collect.ts';
import type { Corpus } from './corpora.ts';
import { keywordTypes, namedClass } from './keyword-script.ts';
import { maskedClauses } from './masked.ts';
import type { Origin, Outcome, RuleOutcome, Verdict } from './outcome.ts';
import { reasonOf } from './reason.ts';
import { suggestionFor } from './suggestion.ts';

/** Masks the specific clauses of a body of code, one at a time, and asks Harden about each. */
export function measure(
  corpus: Corpus,
  options: { readonly withEnvironment: boolean; readonly most: number; readonly frequent: readonly string[] },
): Promise<Collected<Outcome>> {
  return collect(corpus, options, (path, clauses, project) =>
    measureFile(path, clauses, corpus, project, options.frequent),
  );
}

function measureFile(
  path: string,
  clauses: readonly SpecificClause[],
  corpus: Corpus,
  project: Project,
  frequent: readonly string[],
): Outcome[] {
  const { classes } = project.analysis.program;
  const origins = new Map(
    clauses.map((clause) => [clause, clause.wanted.map((cls) => originOf(cls, corpus, project))]),
  );
  const common = frequent.flatMap((name) => namedClass(name, classes) ?? []);
  const outcomes: Outcome[] = [];
  for (const { clause, site, line, body } of maskedClauses(path, clauses, project)) {
    const { types, escapes, faults } = suggestionFor(site, clause.index, project);
    const baseline = (suggested: readonly ClassRef[]): Outcome['baselines'][string] => ({
      types: suggested.length,
      verdicts: clause.wanted.map((cls) => verdictOf(cls, suggested, project)),
    });
    outcomes.push({
      package: corpus.name,
      half: corpus.half,
      place: `${path.slice(corpus.root.length + 1)}:${line}`,
      wanted: clause.wanted.map((cls, at) => ({
        name: classes.displayName(cls),
        origin: origins.get(clause)![at]!,
        ...verdictOf(cls, types, project),
        reason: reasonOf(cls, escapes, types, classes),
      })),
      suggested: types.map((cls) => classes.displayName(cls)),
      raised: escapes.types.map(
        ({ cls, evidence }) =>
          `${classes.displayName(cls)} (${evidence.map((step) => step.text).join(' > ')})`,
      ),
      unresolved: escapes.unresolved.map((open) => `${open.text}: ${open.reason}`),
      rule: ruleOutcome(site, clause.index, types, clause.wanted, project),
      breadth: types.map((cls) => breadthOf(cls, project)),
      faults,
      baselines: {
        'most frequent 1': baseline(common.slice(0, 1)),
        'most frequent 4': baseline(common),
        keywords: baseline(keywordTypes(body, classes)),
      },
    });
  }
  return outcomes;
}

/** The first fix of the rule itself that names types; what it names is among what is proposed. */
function ruleOutcome(
  site: TrySite,
  index: number,
  proposed: readonly ClassRef[],
  wanted: readonly ClassRef[],
  project: Project,
): RuleOutcome {
  const { analysis } = project;
  const { path, unit, stmt } = site;
  const clause = stmt.clauses[index]!;
  const isHere = (finding: Finding): boolean =>
    finding.rule === 'broad-except' &&
    finding.start >= unit.start + clause.start &&
    finding.end <= unit.start + clause.colon;
  const reported = analysis.diagnose(path).findings.find(isHere);
  const finding = reported ?? analysis.unlisted(path).find(isHere);
  const fix = finding?.fixes.find((one) => one.kind === 'narrow' || one.kind === 'split');
  const types = proposed.filter((cls) => fix?.types.includes(readableName(cls, path, analysis.program)));
  return {
    how: reported ? 'reported' : finding ? 'on request' : 'nothing',
    kind: fix?.kind === 'narrow' || fix?.kind === 'split' ? fix.kind : undefined,
    types: types.length,
    verdicts: wanted.map((cls) => verdictOf(cls, types, project)),
  };
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
