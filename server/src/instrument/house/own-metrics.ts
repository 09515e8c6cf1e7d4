import type { Program } from '../../types/program.ts';
import type { Handler } from '../frameworks/handlers.ts';

/**
 * Whether handlers import a module of the project's that is called `metrics` and has functions that count, with no metric
 * of a library in it: the project counts in a way of its own.
 *
 * @param handlers those of one project.
 * @param hasMetrics whether a module defines metrics of a library.
 */
export function countsByItself(
  program: Program,
  handlers: readonly Handler[],
  hasMetrics: (path: string) => boolean,
): boolean {
  const found = new Set<string>();
  for (const path of new Set(handlers.map((one) => one.path)))
    for (const bindings of program.declarations.namesInModule(path).values())
      for (const one of bindings) {
        if (one.kind !== 'from' && one.kind !== 'import') continue;
        const base =
          one.kind === 'from' ? program.modules.absoluteName(path, one.level, one.module) : one.module;
        for (const name of one.kind === 'from' ? [base, `${base}.${one.name}`] : [base]) {
          if (name === undefined || !/(^|\.)metrics?$/.test(name)) continue;
          const ref = program.modules.resolve(path, name);
          if (ref?.origin === 'workspace')
            for (const layer of ref.layers) if (layer.endsWith('.py')) found.add(layer);
        }
      }
  return [...found].some(
    (path) =>
      !hasMetrics(path) &&
      [...program.declarations.namesInModule(path)].some(
        ([name, bindings]) => COUNTS.test(name) && bindings.some((one) => one.kind === 'function'),
      ),
  );
}

/** Functions that count, whatever they are given. */
const COUNTS =
  /^(inc|incr|increment|increase|observe|gauge|timing|timed?|timer|record|emit|measure|count)(_|$)/;
