import { lastName } from '../../python/walk.ts';
import type { Program } from '../../types/program.ts';
import type { Query } from '../../incremental/query.ts';
import type { Objects } from '../code/objects.ts';
import { factsByUnit, visitStatement } from '../code/visit.ts';

/** `exclude_app_from_metrics(app)`: words of leaving out, and of what is measured. */
const LEAVES_OUT = /(^|_)(exclude|skip|ignore|omit|disable|suppress)(d|s)?(_|$)/;
const MEASURES = /(^|_)(metrics?|instrument(ation|ator|ing)?|prometheus|monitoring)(_|$)/;

/** A file that has neither word has no such call. */
const MAY_LEAVE_OUT = /(exclude|skip|ignore|omit|disable|suppress)\w*\(/;

/** The applications and routers that the workspace says are not measured, by a call of a function that says so. */
export class LeftUnmeasured {
  private readonly keys: Query<ReadonlySet<string>>;

  constructor(program: Program, objects: Objects, files: () => readonly string[]) {
    const byUnit = factsByUnit<readonly string[]>(program, 'left unmeasured in a unit', (unit, scope) => {
      const found: string[] = [];
      visitStatement(unit.stmt, scope, unit, program, {
        call: (call, inner) => {
          const name = lastName(call.callee) ?? '';
          const [only, second] = call.args;
          if (!only || second || !LEAVES_OUT.test(name) || !MEASURES.test(name)) return;
          const made = objects.resolve(only.value, inner);
          if (made) found.push(made.key);
        },
      });
      return found;
    });
    const { workspace } = program;
    const inFile = workspace.database.query<readonly string[]>({
      name: 'left unmeasured in a file',
      barrier: 'facts',
      compute: (path) => {
        const source = workspace.source(path);
        return source && !source.problem && MAY_LEAVE_OUT.test(source.text) ? byUnit(path).flat() : [];
      },
      equal: (a, b) => a.join() === b.join(),
    });
    this.keys = workspace.database.query<ReadonlySet<string>>({
      name: 'left unmeasured',
      compute: () => new Set(files().flatMap((path) => inFile.get(path))),
      equal: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
    });
  }

  /** @param key of an application or router, as `Handler.above` has them */
  has(key: string): boolean {
    return this.keys.get('').has(key);
  }
}
