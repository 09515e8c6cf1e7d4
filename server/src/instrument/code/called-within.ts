import type { Program } from '../../types/program.ts';
import type { Query } from '../../incremental/query.ts';
import { factsByUnit, visitStatement } from './visit.ts';

/** Which functions a file calls by their own names: `show(request)`, and `self.get(request)` in another method. */
export class CalledWithin {
  private readonly inFile: Query<ReadonlySet<string>>;

  constructor(program: Program) {
    const byUnit = factsByUnit<readonly string[]>(program, 'own functions called', (unit, scope) => {
      const found = new Set<string>();
      visitStatement(unit.stmt, scope, unit, program, {
        call: ({ callee }, inner) => {
          if (inner.kind !== 'function') return;
          if (callee.kind === 'name' && callee.id !== inner.def.name) found.add(`${inner.path}#${callee.id}`);
          const owner = inner.fn.owner?.key;
          if (
            callee.kind === 'attribute' &&
            callee.object.kind === 'name' &&
            callee.object.id === 'self' &&
            owner !== undefined &&
            callee.name !== inner.def.name
          )
            found.add(`${owner}.${callee.name}`);
        },
      });
      return [...found];
    });
    this.inFile = program.workspace.database.query<ReadonlySet<string>>({
      name: 'own functions called in a file',
      compute: (path) => new Set(byUnit(path).flat()),
      equal: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
    });
  }

  /** @param fn `path#qualname` */
  has(fn: string): boolean {
    return this.inFile.get(fn.slice(0, fn.lastIndexOf('#'))).has(fn);
  }
}
