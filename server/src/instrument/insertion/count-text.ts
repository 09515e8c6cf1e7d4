import type { CountPlan, CountValue } from './count-plan.ts';
import type { Instrumentation } from '../instrumentation.ts';
import type { MetricLibrary } from '../metrics/metric-library.ts';

/** What is written where a handler counts. */
export interface CountText {
  /** Statements on a line each: `users_total.labels(action="list").inc()`. */
  readonly statements: readonly string[];
  /** Those of a place where nothing has been done yet that could be timed. */
  readonly untimed: readonly string[];
  /** A callable and its arguments, for a background task: `users_total.labels(action="list").inc`. */
  readonly callable: string;
}

/** The update of a counter, or the call of a helper. */
export function updateText(
  plan: CountPlan,
  values: readonly CountValue[],
  referred: string,
  instrumentation: Instrumentation,
): { readonly statement: string; readonly callable: string } {
  if (plan.helper !== undefined) {
    const args = values.map((one) => (one.keyword ? `${one.label}=${quoted(one)}` : quoted(one)));
    return { statement: `${referred}(${args.join(', ')})`, callable: [referred, ...args].join(', ') };
  }
  const known = instrumentation.inventory.definitions().find((one) => one.key === plan.metric)?.library;
  return incrementText(plan.counter?.library ?? known ?? 'prometheus_client', values, referred);
}

/** One more of a counter. */
export function incrementText(
  library: MetricLibrary,
  values: readonly CountValue[],
  referred: string,
): { readonly statement: string; readonly callable: string } {
  if (library === 'aioprometheus')
    return { statement: `${referred}.inc(${dict(values)})`, callable: `${referred}.inc, ${dict(values)}` };
  if (library === 'opentelemetry') {
    const attributes = values.length === 0 ? '' : `, ${dict(values)}`;
    return { statement: `${referred}.add(1${attributes})`, callable: `${referred}.add, 1${attributes}` };
  }
  const child = childOf(values, referred);
  return { statement: `${child}.inc()`, callable: `${child}.inc` };
}

/** What a histogram is given. */
export function observation(
  library: MetricLibrary,
  values: readonly CountValue[],
  referred: string,
  value: string,
): string {
  if (library === 'aioprometheus') return `${referred}.observe(${dict(values)}, ${value})`;
  if (library === 'opentelemetry')
    return `${referred}.record(${value}${values.length === 0 ? '' : `, ${dict(values)}`})`;
  return `${childOf(values, referred)}.observe(${value})`;
}

function childOf(values: readonly CountValue[], referred: string): string {
  return values.length === 0
    ? referred
    : `${referred}.labels(${values.map((one) => `${one.label}=${quoted(one)}`).join(', ')})`;
}

function dict(values: readonly CountValue[]): string {
  return `{${values.map((one) => `"${one.label}": ${quoted(one)}`).join(', ')}}`;
}

function quoted({ value }: CountValue): string {
  return `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
