import type { Escapes } from '../../server/src/flow/escapes.ts';
import { isTooWide } from '../../server/src/handlers/clause.ts';
import { clauseFor } from '../../server/src/handlers/clause.ts';
import { publicNameOf } from '../../server/src/handlers/public-name.ts';
import { catchOf } from '../../server/src/flow/catches.ts';
import type { ClassRef } from '../../server/src/types/type.ts';
import type { Project } from '../project.ts';
import type { TrySite } from './clauses.ts';

/** A suggestion of more types than these is not one that a person would write. */
const MOST = 4;

export interface Suggestion {
  /** In the order in which they are suggested; empty where there is none. */
  readonly types: readonly ClassRef[];
  readonly escapes: Escapes;
  /** What is wrong with a type that must never be suggested. */
  readonly faults: readonly string[];
}

/** What Harden suggests for a clause of a `try`. */
export function suggestionFor(site: TrySite, index: number, project: Project): Suggestion {
  const { program, flow } = project.analysis;
  const { classes } = program;
  const inference = program.inference();
  const stopped = site.stmt.clauses
    .slice(0, index)
    .flatMap((clause) => catchOf(clause.types, site.scope, inference).classes);
  const all = flow.escapesOf(site.stmt.body, site.scope, site.unit.lowered);
  const escapes: Escapes = {
    ...all,
    types: all.types.filter(({ cls }) => !stopped.some((other) => classes.isSubclass(cls, other) === true)),
  };
  const types = (clauseFor(escapes, site.path, program) ?? []).slice(0, MOST);
  const faults = types.flatMap((cls) => {
    const name = classes.displayName(cls);
    if (isTooWide(cls)) return [`${name} is as wide as Exception`];
    if (classes.isException(cls) !== true) return [`${name} is not an exception`];
    return publicNameOf(cls, site.path, program) ? [] : [`${name} cannot be imported`];
  });
  return { types, escapes, faults };
}
