import { lastName } from '../../../python/walk.ts';
import type { Program } from '../../../types/program.ts';
import { sameJson } from '../../frameworks/handlers.ts';
import type { Query } from '../../../incremental/query.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { isSaidIn, type Placed } from './placed.ts';

/** Tasks in packages that are called after how code gets to run (`signals/`, `listeners/`), which is nothing that it is about. */
export class Mechanisms {
  private readonly given: Query<readonly string[]>;

  constructor(program: Program) {
    this.given = program.workspace.database.query<readonly string[]>({
      name: 'things that a function is given',
      compute: (fn) => {
        const params = program.declarations.functionAt(fn).at(-1)?.def.params ?? [];
        return params.flatMap(({ annotation, name }) => {
          const type = annotation && lastName(annotation);
          return type !== undefined && wordsOf(type).join('_') === name ? [name] : [];
        });
      },
      equal: sameJson,
    });
  }

  /**
   * Such tasks in the area of the one thing that they are given: `custom_field` of an `update(custom_field: CustomField)`.
   *
   * @param given the areas that settings name.
   */
  without(placed: readonly Placed[], given: ReadonlySet<string>): readonly Placed[] {
    const routed = new Set(
      placed
        .filter(({ handler }) => handler.kind === 'route')
        .map(({ project, area }) => `${project}\n${singular(area)}`),
    );
    return placed.map((one): Placed => {
      if (given.has(one.area) || routed.has(`${one.project}\n${singular(one.area)}`) || !isMechanism(one))
        return one;
      const things = this.given.get(one.handler.fn);
      // A `path: Path` is nothing of the project's, unless others are about that.
      const [thing] = things.filter((name) => name.includes('_') || routed.has(`${one.project}\n${name}`));
      return things.length === 1 && thing !== undefined ? { ...one, area: thing } : one;
    });
  }
}

/** Whether a task's area says how it gets to run, and nothing that its name speaks of. */
export function isMechanism({ area, handler }: Placed): boolean {
  return (
    handler.kind === 'task' &&
    /^(signal|receiver|listener|subscriber|observer)$/.test(singular(area)) &&
    !isSaidIn(area, handler.fn.slice(handler.fn.lastIndexOf('#') + 1))
  );
}
