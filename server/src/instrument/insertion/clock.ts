import type { ImportRequest } from '../../edit/imports.ts';
import { startsLine, type UnitText } from '../../edit/layout.ts';
import type { FunctionDef } from '../../python/tree.ts';
import type { CountPoint } from '../exits/count-point.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { Instrumentation } from '../instrumentation.ts';
import type { MetricLibrary } from '../metrics/metric-library.ts';
import type { BesideMetric } from './metrics-beside.ts';
import { namesIn } from '../code/names-in.ts';

/** Python that takes the time when a handler begins, and says how long ago that was. */
export interface Clock {
  readonly begin: string;
  readonly elapsed: string;
}

/** Where a handler's time begins: above its first statement. Undefined where nothing is done that takes any. */
export function startOf(
  { text, base }: UnitText,
  def: FunctionDef,
  points: readonly CountPoint[],
): (CountPoint & { kind: 'before' }) | undefined {
  const first = def.body.stmts.find((stmt) => !(stmt.kind === 'expr' && stmt.value.kind === 'constant'));
  if (!first || !startsLine(text, base + first.start)) return undefined;
  const isTimed = points.some(
    (point) =>
      point.kind !== 'background' &&
      !('atStart' in point) &&
      !(point.kind === 'before' && point.stmt === first),
  );
  return isTimed ? { kind: 'before', stmt: first } : undefined;
}

/** Reads the clock as the file does: `time.perf_counter()` where it imports `time`. */
export function clockOf(
  { program }: Instrumentation,
  { path }: Handler,
  def: FunctionDef,
  imports: ImportRequest[],
): Clock {
  const bindings = program.declarations.bindingsInModule(path, 'time');
  const names = namesIn(def);
  const hasModule =
    bindings.length > 0 && bindings.every((one) => one.kind === 'import' && one.module === 'time');
  const started =
    ['started', 'started_at', 'start_time', 'began'].find((one) => !names.has(one)) ?? 'handler_started';
  if (hasModule && !def.params.some(({ name }) => name === 'time'))
    return { begin: `${started} = time.perf_counter()`, elapsed: `time.perf_counter() - ${started}` };
  const isBound = program.declarations
    .bindingsInModule(path, 'perf_counter')
    .some((one) => one.kind === 'from' && one.module === 'time');
  if (!isBound) imports.push({ module: 'time', name: 'perf_counter' });
  return { begin: `${started} = perf_counter()`, elapsed: `perf_counter() - ${started}` };
}

/** The library that a metric is made with. */
export function libraryOf({ metric, define }: BesideMetric, { inventory }: Instrumentation): MetricLibrary {
  return (
    define?.library ??
    inventory.definitions().find((one) => one.key === metric)?.library ??
    'prometheus_client'
  );
}
