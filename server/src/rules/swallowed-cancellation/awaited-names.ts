import type { LoweredUnit } from '../../python/lower.ts';
import type { Unit } from '../../python/units.ts';
import { expressionsOf, walkExpression, walkStatements } from '../../python/walk.ts';
import type { Program } from '../../types/program.ts';
import type { PairQuery } from '../../incremental/query.ts';

/** Whether a call of something of the name is awaited anywhere in the file. */
export function isAwaited(name: string, path: string, program: Program): boolean {
  let query = queries.get(program);
  if (!query) {
    const { workspace } = program;
    query = workspace.database.pairQuery<boolean>({
      name: 'awaited name',
      barrier: 'text',
      compute: (file, one) => isAwaitedIn(workspace.declaring(file)?.units ?? [], one),
    });
    queries.set(program, query);
  }
  return query.get(path, name);
}

const queries = new WeakMap<Program, PairQuery<boolean>>();

function isAwaitedIn(units: readonly Unit[], name: string): boolean {
  return units.some(
    ({ lowered, members }) => namesIn(lowered).has(name) || (members ? isAwaitedIn(members, name) : false),
  );
}

const names = new WeakMap<LoweredUnit, ReadonlySet<string>>();

function namesIn(unit: LoweredUnit): ReadonlySet<string> {
  const known = names.get(unit);
  if (known) return known;
  const found = new Set<string>();
  walkStatements([unit.stmt], (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind !== 'await' || inner.value.kind !== 'call') return;
        const { callee } = inner.value;
        if (callee.kind === 'attribute') found.add(callee.name);
        else if (callee.kind === 'name') found.add(callee.id);
      });
  });
  names.set(unit, found);
  return found;
}
