import type { Stmt } from '../python/tree.ts';
import type { Program } from '../types/program.ts';
import { keyIn, type Scope } from '../types/scope.ts';
import { instrumentationOf } from './instrumentation.ts';
import type { Definition } from './metrics/inventory.ts';

export interface DefinitionSite {
  readonly definition: Definition;
  /** The variable, and where it stands. */
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

/** The metric that a statement defines; undefined when it defines none. */
export function definitionAt(stmt: Stmt, scope: Scope, program: Program): DefinitionSite | undefined {
  if (stmt.kind !== 'assign' || stmt.value?.kind !== 'call' || stmt.targets.length !== 1) return undefined;
  const target = stmt.targets[0]!;
  let key: string | undefined;
  let name: string | undefined;
  if (target.kind === 'name') [key, name] = [keyIn(scope, target.id), target.id];
  else if (
    target.kind === 'attribute' &&
    target.object.kind === 'name' &&
    scope.kind === 'function' &&
    scope.fn.owner &&
    scope.def.params[0]?.name === target.object.id
  )
    [key, name] = [`${scope.fn.owner.key}.${target.name}`, target.name];
  if (key === undefined || name === undefined) return undefined;
  const definition = instrumentationOf(program)
    .inventory.definitionsIn(scope.path)
    .find((one) => one.key === key);
  return definition && { definition, target: name, start: target.start, end: target.end };
}
