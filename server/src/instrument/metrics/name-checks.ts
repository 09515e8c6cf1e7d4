import type { Metric } from './updates.ts';

/**
 * What is wrong with the name, the help or the labels of a metric, by the rules of Prometheus and its promlint
 * (https://prometheus.io/docs/practices/naming/). Each is a sentence.
 */
export function nameProblems(metric: Metric): readonly string[] {
  const { kind, library, labels } = metric;
  const name = metric.name ?? metric.writtenName;
  if (name === undefined || name.includes('*') || library === 'opentelemetry') return [];
  const problems: string[] = [];
  const written = metric.writtenName ?? name;
  if (!/^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(name))
    return [`${name} is not a metric name: letters, digits and underscores only`];
  if (/[A-Z]/.test(name)) problems.push(`${name} is not in snake_case`);
  if (name.includes(':')) problems.push(`${name} holds a colon, which is for recording rules`);
  if (kind !== 'counter' && name.endsWith('_total'))
    problems.push(`${name} is a ${kind}: only counters end in _total`);
  if (kind === 'counter' && library === 'aioprometheus' && !name.endsWith('_total'))
    problems.push(`${name} is a counter and does not end in _total`);
  // What is exposed counts: a counter `loop_count` is `loop_count_total` to whoever reads it.
  const reserved = /_(bucket|count|sum)$/.exec(name);
  if (reserved && !(kind === 'gauge' && reserved[1] === 'count'))
    problems.push(
      `${name} ends in _${reserved[1]}, which is reserved for the series of histograms and summaries`,
    );
  const type = /(^|_)(counter|gauge|histogram|summary)(_|$)/.exec(name)?.[2];
  if (type && type === kind) problems.push(`${name} says what type it is: leave out ${type}`);
  const unit = UNITS.find(([pattern]) => pattern.test(written.replace(/_total$/, '')));
  if (unit) problems.push(`${name} is not in base units: use ${unit[1]}`);
  if (metric.help !== undefined && metric.help.trim() === '') problems.push(`${name} has no help text`);
  for (const label of labels ?? []) {
    if (label === 'le' && kind === 'histogram') problems.push('le is reserved for the buckets of histograms');
    else if (label === 'quantile' && kind === 'summary')
      problems.push('quantile is reserved for the quantiles of summaries');
    else if (label.startsWith('__')) problems.push(`${label} begins with two underscores, which is reserved`);
    else if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label)) problems.push(`${label} is not a label name`);
    else if (/[A-Z]/.test(label)) problems.push(`the label ${label} of ${name} is not in snake_case`);
  }
  return problems;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [
    /_(ms|msec|msecs|millis|milliseconds?|us|usec|microseconds?|ns|nanoseconds?|minutes?|mins|hours?|days|weeks)$/,
    'seconds',
  ],
  [/_(kb|kib|kilobytes?|mb|mib|megabytes?|gb|gib|gigabytes?|bits|kbytes|mbytes)$/, 'bytes'],
  [/_(percent|percentage|pct)$/, 'ratio, from 0 to 1'],
  [/_(fahrenheit|kelvin)$/, 'celsius'],
  [/_(kilometers?|km|miles|feet|inches|millimeters?)$/, 'meters'],
];
