import type { Program } from '../types/program.ts';
import type { Query } from '../workspace/query.ts';
import { expressionsOf, walkExpression } from '../python/walk.ts';
import { factsByUnit, visitStatement } from './visit.ts';

/**
 * How often a name stands in the code of the workspace, as a name or as an attribute: imports, definitions, strings
 * and comments do not count. Whatever is never mentioned is never used, however the code was meant.
 */
export class Mentions {
  private readonly inFile: Query<ReadonlyMap<string, number>>;
  private readonly counts: Query<number>;

  /** @param files the files that count, in any order. */
  constructor(
    program: Program,
    private readonly files: () => readonly string[],
  ) {
    const { database } = program.workspace;
    const byUnit = factsByUnit<readonly (readonly [string, number])[]>(
      program,
      'names mentioned',
      (unit, scope) => {
        const found = new Map<string, number>();
        const add = (name: string): void => void found.set(name, (found.get(name) ?? 0) + 1);
        visitStatement(unit.stmt, scope, unit, program, {
          statement: (stmt) => {
            for (const expr of expressionsOf(stmt))
              walkExpression(expr, (one) => {
                if (one.kind === 'name') add(one.id);
                else if (one.kind === 'attribute') add(one.name);
              });
          },
        });
        return [...found];
      },
    );
    this.inFile = database.query<ReadonlyMap<string, number>>({
      name: 'mentions of a file',
      compute: (path) => {
        const sum = new Map<string, number>();
        for (const unit of byUnit(path))
          for (const [name, count] of unit) sum.set(name, (sum.get(name) ?? 0) + count);
        return sum;
      },
    });
    const single = database.query<number>({
      name: 'mentions in a file',
      compute: (key) =>
        this.inFile.get(key.slice(0, key.indexOf('\n'))).get(key.slice(key.indexOf('\n') + 1)) ?? 0,
    });
    this.counts = database.query<number>({
      name: 'mentions',
      compute: (name) => this.files().reduce((sum, path) => sum + single.get(`${path}\n${name}`), 0),
    });
  }

  of(name: string): number {
    return this.counts.get(name);
  }
}
