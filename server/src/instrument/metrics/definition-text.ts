import type { Call } from '../../python/tree.ts';
import type { Unit } from '../../python/units.ts';
import type { Edit } from '../../text/edit.ts';
import type { Definition } from './inventory.ts';
import { groupedBy } from '../code/grouped-by.ts';
import { argument } from '../code/literals.ts';
import { helpBeside } from './help-text.ts';
import { scrapedName, type MetricLibrary } from './metric-library.ts';

/** A metric to be defined. */
export interface NewMetric {
  readonly kind: 'counter' | 'histogram';
  /** As exposed; a counter's with `_total`. */
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly library: MetricLibrary;
}

/** A definition and the text it is written as, in absolute offsets. */
export interface Neighbour {
  readonly definition: Definition;
  readonly variable: string;
  readonly call: Call;
  readonly unit: Unit;
}

/** What metrics modules that were made here begin with. */
export const DOCSTRINGS: Readonly<Record<MetricLibrary, string>> = {
  prometheus_client: '"""Prometheus metrics of the application."""',
  aioprometheus: '"""Prometheus metrics of the application."""',
  opentelemetry: '"""Metrics of the application."""',
};

/** Whether a text is that of a metrics module that was made here. */
export function isOwnModule(text: string): boolean {
  const code = text.replace(/^(?:#.*(?:\r\n|\r|\n)|\r\n|\r|\n)*/, '');
  return Object.values(DOCSTRINGS).some((one) => code.startsWith(one));
}

/** The class that a metric of prometheus_client and its like is made of. */
export function className({ kind }: NewMetric): string {
  return kind === 'counter' ? 'Counter' : 'Histogram';
}

/** Where a module of OpenTelemetry's gets its instruments from. */
export const METER = 'meter = metrics.get_meter(__name__)';

/** The name a counter is kept under, in the manner of the others: upper case, with or without `_total`, after its kind. */
export function variableFor({ kind, name, library }: NewMetric, neighbours: readonly Neighbour[]): string {
  const counters = neighbours.filter(({ definition }) => definition.kind === 'counter');
  const known = counters.length > 0 ? counters : neighbours;
  const share = (test: (one: Neighbour) => boolean): boolean =>
    known.length > 0 && known.filter(test).length * 2 > known.length;
  const upper = share(({ variable }) => variable === variable.toUpperCase());
  const withoutTotal = share(
    ({ variable, definition }) => definition.kind === 'counter' && !/_total$/i.test(variable),
  );
  const prefix = prefixDropped(known);
  let result = known.some(({ definition }) => prefix === `${definition.namespace ?? ''}_`)
    ? name.slice(name.startsWith(prefix) ? prefix.length : 0)
    : withoutPrefix(name, prefix);
  result = result.replace(/\W/g, '_');
  // Instruments of OpenTelemetry have no such ending of their own.
  if (withoutTotal || (known.length === 0 && library === 'opentelemetry'))
    result = result.replace(/_total$/, '');
  if (share(({ variable }) => /_(counter)$/i.test(variable)))
    result = `${result.replace(/_total$/, '')}_counter`;
  // `COUNTER_ORDERS` beside `GAUGE_QUEUE`.
  if (share(({ variable, definition }) => variable.toLowerCase().startsWith(`${definition.kind}_`)))
    result = `${kind}_${result}`;
  return upper ? result.toUpperCase() : result;
}

/** A name without the words that it begins with as a prefix does; of `shop_order_operations_total` two are left. */
function withoutPrefix(name: string, prefix: string): string {
  let result = name;
  for (const word of prefix.match(/[^_:]+[_:]/g) ?? []) {
    const rest = result.slice(word.length);
    if (!result.startsWith(word) || !/_/.test(rest.replace(/_total$/, ''))) break;
    result = rest;
  }
  return result;
}

/**
 * A prefix of the exposed names that the variables leave out: one that most of the names have, by a namespace or as
 * written, and none of the variables.
 */
function prefixDropped(known: readonly Neighbour[]): string {
  const bare = ({ variable, definition }: Neighbour): string =>
    variable.toLowerCase().replace(new RegExp(`^${definition.kind}_`), '');
  const prefixes = groupedBy(
    known.map((one) => {
      const { definition } = one;
      const base = bare(one).replace(/_total$/, '');
      const name = (scrapedName(definition) ?? base).replace(/_total$/, '');
      if (definition.namespace) return `${definition.namespace}_`;
      return name !== base && /[_:]$/.test(name.slice(0, -base.length)) && name.endsWith(base)
        ? name.slice(0, -base.length)
        : '';
    }),
    (prefix) => prefix,
  );
  const [prefix] = [...prefixes].find(([, all]) => all.length * 2 > known.length) ?? [''];
  const shared = prefix === '' ? firstWordOf(known) : prefix;
  return known.some((one) => bare(one).startsWith(shared)) ? '' : shared;
}

/** The word that the names of all metrics begin with, with what stands behind it; empty where they do not begin alike. */
function firstWordOf(known: readonly Neighbour[]): string {
  const words = known.map(({ definition }) => /^[^_:]+[_:]/.exec(scrapedName(definition) ?? '')?.[0] ?? '');
  return words.length > 1 && words.every((one) => one === words[0]) ? words[0]! : '';
}

/**
 * A definition without a model.
 *
 * @param meter the expression that OpenTelemetry's instruments are made with.
 * @param formatted the name as an f-string; see `formattedBeside`.
 */
export function plain(
  metric: NewMetric,
  variable: string,
  meter: string,
  neighbours: readonly Neighbour[] = [],
  formatted?: string,
): string {
  const { name, help, labels, library } = metric;
  const text = help.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
  if (library === 'aioprometheus') return `${variable} = ${className(metric)}("${name}", "${text}")`;
  if (library === 'opentelemetry')
    return `${variable} = ${meter}.create_${metric.kind}(\n    "${instrumentName(metric, neighbours)}",\n${metric.kind === 'histogram' ? '    unit="s",\n' : ''}    description="${text}",\n)`;
  return `${variable} = ${className(metric)}(\n    ${formatted ?? `"${name}"`},\n    "${text}",\n    [${labels.map((label) => `"${label}"`).join(', ')}],\n)`;
}

/**
 * What an instrument of OpenTelemetry's is called that a scrape shows under a name: without `_total` and a
 * histogram's unit, which the exporter adds, and with dots where the others have them.
 */
function instrumentName({ name: scraped, kind }: NewMetric, neighbours: readonly Neighbour[]): string {
  const names = neighbours.flatMap(({ definition }) => definition.writtenName ?? []);
  const bare = kind === 'histogram' ? scraped.replace(/_seconds$/, '') : scraped;
  const name = names.some((one) => one.endsWith('_total')) ? bare : bare.replace(/_total$/, '');
  if (!names.some((one) => one.includes('.'))) return name;
  const [first] = names.map((one) => one.split('.')[0]!);
  const isShared = names.length > 1 && names.every((one) => one.startsWith(`${first}.`));
  const prefix = isShared && name.startsWith(`${first}_`) ? `${first}.` : '';
  const rest = name.slice(prefix.length);
  // `shop.orders_placed`: a dot stands behind whose they are, and nowhere else.
  const isOnlyDot = prefix !== '' && names.every((one) => !one.slice(prefix.length).includes('.'));
  return prefix + (isOnlyDot ? rest : rest.replace(/_([a-z]+)$/, '.$1'));
}

/** A part of a definition without its comments, which are about the metric that it was written for. */
function withoutComments(part: string): string {
  if (/"""|'''/.test(part)) return part;
  return part.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?:\r\n|\r|\n)[ \t]*#[^\r\n]*|[ \t]*#[^\r\n]*/g,
    (_, text: string | undefined) => text ?? '',
  );
}

/** A name as an f-string, where all that are defined beside it begin with the same: `f"{PREFIX}_orders"`. Undefined where they do not. */
export function formattedBeside(
  name: string,
  neighbours: readonly Neighbour[],
  text: string,
): string | undefined {
  const found = neighbours.map(({ call, definition, unit }) => {
    const own = argument(call, 'name', 0);
    return own?.kind === 'fstring'
      ? formattedName(text.slice(unit.start + own.start, unit.start + own.end), definition, name)
      : undefined;
  });
  return found.length > 1 && found.every((one) => one !== undefined && one === found[0])
    ? found[0]
    : undefined;
}

/**
 * A name that begins with what another one's f-string begins with, `f"{PREFIX}_orders"`, written as that is. Undefined where it does not, or
 * where that begins otherwise.
 */
function formattedName(model: string, definition: Definition, name: string): string | undefined {
  const [, start, quote, rest] = /^(f(["'])\{\w+\})([^{}"'\\]*)\2$/i.exec(model) ?? [];
  const own = scrapedName(definition)?.replace(/_total$/, '');
  const end = rest?.replace(/_total$/, '');
  if (start === undefined || own === undefined || own.includes('*') || !end || !own.endsWith(end))
    return undefined;
  const prefix = own.slice(0, own.length - end.length);
  return prefix !== '' && name.startsWith(prefix)
    ? `${start}${name.slice(prefix.length)}${quote!}`
    : undefined;
}

/** A definition written as another one is; undefined when the other is not plain enough to be followed. */
export function like(
  { definition, call, variable: old, unit }: Neighbour,
  counter: NewMetric,
  variable: string,
  text: string,
  neighbours: readonly Neighbour[],
): string | undefined {
  const base = unit.start;
  const edits: Edit[] = [];
  const { stmt } = unit.lowered;
  if (stmt.kind !== 'assign') return undefined;
  const target = stmt.targets[0]!;
  edits.push({ start: target.start, end: target.end, text: variable });
  const name = argument(call, 'name', 0);
  const isText = name?.kind === 'constant' && name.type === 'str' && definition.writtenName !== undefined;
  if (!isText && name?.kind !== 'fstring') return undefined;
  // What a namespace or the like adds to the name is not written again.
  const added =
    definition.name === undefined || definition.writtenName === undefined || !isText
      ? definition.namespace === undefined
        ? ''
        : `${definition.namespace}_`
      : definition.name.slice(
          0,
          Math.max(0, definition.name.indexOf(definition.writtenName.replace(/_total$/, ''))),
        );
  let written = counter.name.startsWith(added) ? counter.name.slice(added.length) : counter.name;
  if (
    definition.library === 'prometheus_client' &&
    !/_total["']*$/.test(text.slice(base + name.start, base + name.end))
  )
    written = written.replace(/_total$/, '');
  const isMeter = definition.library === 'opentelemetry';
  const formatted = isText
    ? undefined
    : formattedName(text.slice(base + name.start, base + name.end), definition, written);
  edits.push(
    formatted === undefined
      ? requoted(name, isMeter ? instrumentName(counter, neighbours) : written)
      : { start: name.start, end: name.end, text: formatted },
  );
  // What is counted may be written into the unit: that of the others is not ours.
  const unitOf = isMeter ? argument(call, 'unit', 1) : undefined;
  if (unitOf && !(unitOf.kind === 'constant' && /^1?$/.test(unitOf.value))) return undefined;
  const help = isMeter
    ? argument(call, 'description', 2)
    : (argument(call, 'documentation', 1) ?? argument(call, 'description') ?? argument(call, 'doc', 1));
  if (help) {
    if (help.kind !== 'constant' || help.type !== 'str') return undefined;
    const period = help.value.endsWith('.') ? '.' : '';
    const texts = neighbours
      .filter((one) => one.definition.kind === counter.kind)
      .map((one) => one.definition.help);
    edits.push(requoted(help, helpBeside(counter.help, texts) + period));
  }
  if (counter.library === 'prometheus_client') {
    const labels = argument(call, 'labelnames', 2);
    if (labels) {
      if (labels.kind !== 'list' && labels.kind !== 'tuple') return undefined;
      const first = labels.items[0];
      const quote = first ? quoteOf(first) : '"';
      const items = counter.labels.map((label) => `${quote}${label}${quote}`).join(', ');
      edits.push({
        start: labels.start,
        end: labels.end,
        text: labels.kind === 'list' ? `[${items}]` : `(${items}${counter.labels.length === 1 ? ',' : ''})`,
      });
    } else if (help) {
      const quote = quoteOf(name);
      const items = counter.labels.map((label) => quote + label + quote).join(', ');
      // On a line of its own where the help text has one.
      const own = /(^|\n)([ \t]*)$/.exec(text.slice(base, base + help.start));
      edits.push({
        start: help.end,
        end: help.end,
        text: own?.[1] ? `,\n${own[2]}[${items}]` : `, [${items}]`,
      });
    } else return undefined;
  }
  // What else it is given must hold for any counter.
  const allowed = new Set([
    'name',
    'documentation',
    'labelnames',
    'namespace',
    'subsystem',
    'registry',
    'description',
    'unit',
    'doc',
    'const_labels',
  ]);
  if (
    call.args.some((arg, at) => arg.stars || (arg.keyword !== undefined ? !allowed.has(arg.keyword) : at > 2))
  )
    return undefined;
  if (old === variable) return undefined;
  let result = '';
  let at = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    result += withoutComments(text.slice(base + at, base + edit.start)) + edit.text;
    at = edit.end;
  }
  return result + withoutComments(text.slice(base + at, unit.end));

  function quoteOf(expr: { start: number; end: number }): string {
    return /^[a-z]*'/i.test(text.slice(base + expr.start, base + expr.end)) ? "'" : '"';
  }

  function requoted(expr: { start: number; end: number }, value: string): Edit {
    const quote = quoteOf(expr);
    return {
      start: expr.start,
      end: expr.end,
      text: quote + value.replace(/\\/g, '\\\\').split(quote).join(`\\${quote}`) + quote,
    };
  }
}
