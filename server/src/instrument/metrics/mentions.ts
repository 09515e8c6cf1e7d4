import type { Call } from '../../python/tree.ts';
import type { Program } from '../../types/program.ts';
import type { Query } from '../../incremental/query.ts';
import { expressionsOf, walkExpression } from '../../python/walk.ts';
import { factsByUnit, visitStatement } from '../code/visit.ts';

/**
 * How often a name stands in the code of the workspace, as a name or as an attribute: imports, definitions, strings
 * and comments do not count. Whatever is never mentioned is never used, however the code was meant.
 */
export class Mentions {
  private readonly inFile: Query<ReadonlyMap<string, number>>;
  private readonly counts: Query<number>;
  private readonly beginnings: Query<readonly string[]>;

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
                else if (one.kind === 'call') {
                  const beginning = lookedUp(one);
                  if (beginning !== undefined) add(`${LOOKED_UP}${beginning}`);
                }
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
    this.beginnings = database.query<readonly string[]>({
      name: 'names looked up at run time',
      compute: () =>
        [
          ...new Set(
            this.files().flatMap((path) =>
              [...this.inFile.get(path).keys()].flatMap((one) =>
                one.startsWith(LOOKED_UP) ? [one.slice(LOOKED_UP.length)] : [],
              ),
            ),
          ),
        ].sort(),
      equal: (a, b) => a.join('\n') === b.join('\n'),
    });
    this.counts = database.query<number>({
      name: 'mentions',
      compute: (name) => this.files().reduce((sum, path) => sum + single.get(`${path}\n${name}`), 0),
    });
  }

  of(name: string): number {
    return this.counts.get(name);
  }

  /**
   * Whether a method may be found by a name that is made at run time: `getattr(self, "on_%s" % command)`. Where the
   * name's beginning is not known, those are taken for it that are called like such methods.
   */
  mayBeLookedUp(method: string): boolean {
    return this.beginnings
      .get('')
      .some((one) =>
        one === ''
          ? /^_?(on|handle|do|visit|cmd|command|process|action|event|op)_/.test(method)
          : method.startsWith(one),
      );
  }
}

/** Stands before the beginnings of names that are looked up at run time; no name has a space. */
const LOOKED_UP = 'getattr ';

/** The beginning of the name that `getattr` is given, as far as it is known; undefined for a plain one. */
function lookedUp({ callee, args }: Call): string | undefined {
  const name = args[1]?.value;
  if (callee.kind !== 'name' || callee.id !== 'getattr' || !name || name.kind === 'constant')
    return undefined;
  if (name.kind !== 'binary') return '';
  const { left, op } = name;
  if (left.kind !== 'constant' || left.type !== 'str' || (op !== '%' && op !== '+')) return '';
  return op === '%' ? left.value.split('%')[0]! : left.value;
}
