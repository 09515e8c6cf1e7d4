import { addToHeader } from '../edit/imports.ts';
import { lineBreakOf, lineEnd } from '../edit/layout.ts';
import type { Call } from '../python/tree.ts';
import type { Unit } from '../python/units.ts';
import type { Program } from '../types/program.ts';
import type { Edit } from '../text/edit.ts';
import { argument } from './literals.ts';
import type { Definition } from './inventory.ts';
import type { MetricLibrary } from './metric-library.ts';
import { importGroups } from './module-names.ts';
import { ACTION_LABELS } from './naming.ts';

/** A counter to be defined. */
export interface NewCounter {
  /** As exposed, `_total` included. */
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly library: MetricLibrary;
}

export interface Placed {
  /** The variable that holds the counter. */
  readonly variable: string;
  readonly edits: readonly Edit[];
}

/** A definition and the text it is written as, in absolute offsets. */
interface Neighbour {
  readonly definition: Definition;
  readonly variable: string;
  readonly call: Call;
  readonly unit: Unit;
}

/** What a metrics module that was made here begins with. */
export const MODULE_DOCSTRING = '"""Prometheus metrics of the application."""';

/** The text of a new metrics module. */
export function newModuleText(counter: NewCounter): string {
  return `${MODULE_DOCSTRING}\n\nfrom prometheus_client import Counter\n\n${plain(counter, variableFor(counter.name, []))}\n`;
}

/** The variable that a counter in a new module is kept in. */
export function newModuleVariable(counter: NewCounter): string {
  return variableFor(counter.name, []);
}

/**
 * Adds a counter to a file, after the last of its kind and written as its neighbours are: their variable names,
 * quotes, line breaks, way to give labels, and what else they all are given (a namespace, a registry).
 *
 * @returns undefined when the name it would be kept under stands for something else there.
 */
export function defineCounter(
  program: Program,
  path: string,
  definitions: readonly Definition[],
  counter: NewCounter,
): Placed | undefined {
  const source = program.workspace.source(path);
  const module = program.workspace.module(path);
  if (!source || !module) return undefined;
  const { text } = source;
  const br = lineBreakOf(text);
  const neighbours = neighboursIn(
    definitions.filter((one) => one.path === path),
    module.units,
  );
  const variable = variableFor(counter.name, neighbours);
  if (program.declarations.bindingsInModule(path, variable).length > 0) return undefined;
  const model = modelFor(neighbours, counter);
  if (model) {
    const written = like(model, counter, variable, text) ?? plain(counter, variable);
    const { unit } =
      neighbours.at(-1)!.unit.start > model.unit.start && isSameKind(neighbours.at(-1)!, model)
        ? neighbours.at(-1)!
        : model;
    const at = lineEnd(text, unit.end);
    return {
      variable,
      edits: [
        {
          start: at,
          end: at,
          text: br + gapAfter(model, neighbours, text, br) + written.replace(/\r\n|\r|\n/g, br),
        },
      ],
    };
  }
  const imports =
    counter.library === 'prometheus_client' && !bindsCounter(program, path)
      ? [{ module: 'prometheus_client', name: 'Counter' }]
      : [];
  const statement = plain(counter, variable).replace(/\n/g, br);
  const last = neighbours.at(-1);
  const header = addToHeader(
    { text, module },
    { imports, groupOf: importGroups(program, path), ...(last ? {} : { statements: [statement] }) },
  );
  if (!last) return { variable, edits: header };
  const at = lineEnd(text, last.unit.end);
  return { variable, edits: [...header, { start: at, end: at, text: br + br + statement }] };
}

function bindsCounter(program: Program, path: string): boolean {
  return program.declarations
    .bindingsInModule(path, 'Counter')
    .some((one) => one.kind === 'from' && /prometheus_client/.test(one.module));
}

function neighboursIn(definitions: readonly Definition[], units: readonly Unit[]): readonly Neighbour[] {
  const byVariable = new Map(definitions.map((one) => [one.key.slice(one.key.lastIndexOf('#') + 1), one]));
  const result: Neighbour[] = [];
  for (const unit of units) {
    const { stmt } = unit.lowered;
    if (
      stmt.kind !== 'assign' ||
      stmt.value?.kind !== 'call' ||
      stmt.targets.length !== 1 ||
      stmt.targets[0]!.kind !== 'name'
    )
      continue;
    const definition = byVariable.get(stmt.targets[0].id);
    if (definition) result.push({ definition, variable: stmt.targets[0].id, call: stmt.value, unit });
  }
  return result;
}

/** The last counter with as many labels as are wanted, told apart by an action if there is such a one. */
function modelFor(neighbours: readonly Neighbour[], counter: NewCounter): Neighbour | undefined {
  const counters = neighbours.filter(
    ({ definition }) => definition.kind === 'counter' && definition.library === counter.library,
  );
  const byAction = counters.filter(
    ({ definition }) =>
      definition.labels?.length === counter.labels.length &&
      definition.labels.every((label) => counter.labels.includes(label) || ACTION_LABELS.has(label)),
  );
  const labelled = counters.filter(({ definition }) => definition.labels && definition.labels.length > 0);
  return byAction.at(-1) ?? labelled.at(-1) ?? counters.at(-1);
}

function isSameKind(a: Neighbour, b: Neighbour): boolean {
  return a.definition.kind === 'counter' && a.definition.labels?.join() === b.definition.labels?.join();
}

/** The blank line that stands between definitions like this one, if one does. */
function gapAfter(model: Neighbour, neighbours: readonly Neighbour[], text: string, br: string): string {
  const at = neighbours.indexOf(model);
  const [first, second] = at > 0 ? [neighbours[at - 1]!, model] : [model, neighbours[1] ?? model];
  if (first === second) return text.slice(model.unit.start, model.unit.end).includes('\n') ? br : '';
  const between = text.slice(first.unit.end, second.unit.start);
  return /\n[ \t\r]*\n/.test(between) && !between.includes('#')
    ? br
    : text.slice(model.unit.start, model.unit.end).includes('\n')
      ? br
      : '';
}

/** The name a counter is kept under, in the manner of the others: upper case, with or without `_total`. */
function variableFor(name: string, neighbours: readonly Neighbour[]): string {
  const counters = neighbours.filter(({ definition }) => definition.kind === 'counter');
  const known = counters.length > 0 ? counters : neighbours;
  const share = (test: (one: Neighbour) => boolean): boolean =>
    known.length > 0 && known.filter(test).length * 2 > known.length;
  const upper = share(({ variable }) => variable === variable.toUpperCase());
  const withoutTotal = share(
    ({ variable, definition }) => definition.kind === 'counter' && !/_total$/i.test(variable),
  );
  const withoutPrefix = prefixDropped(known);
  let result = name.startsWith(withoutPrefix) ? name.slice(withoutPrefix.length) : name;
  if (withoutTotal) result = result.replace(/_total$/, '');
  if (share(({ variable }) => /_(counter)$/i.test(variable)))
    result = `${result.replace(/_total$/, '')}_counter`;
  return upper ? result.toUpperCase() : result;
}

/** A prefix of the exposed names that the variables leave out. */
function prefixDropped(known: readonly Neighbour[]): string {
  const prefixes = known.map(({ variable, definition }) => {
    const base = variable.toLowerCase().replace(/_total$/, '');
    const name = (definition.name ?? definition.writtenName ?? base).replace(/_total$/, '');
    return name !== base && name.endsWith(`_${base}`) ? name.slice(0, -base.length) : '';
  });
  return prefixes.length > 0 && prefixes.every((one) => one === prefixes[0]) ? prefixes[0]! : '';
}

function plain({ name, help, labels, library }: NewCounter, variable: string): string {
  const text = help.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
  if (library === 'aioprometheus') return `${variable} = Counter("${name}", "${text}")`;
  return `${variable} = Counter(\n    "${name}",\n    "${text}",\n    [${labels.map((label) => `"${label}"`).join(', ')}],\n)`;
}

/** A definition written as another one is; undefined when the other is not plain enough to be followed. */
function like(
  { definition, call, variable: old, unit }: Neighbour,
  counter: NewCounter,
  variable: string,
  text: string,
): string | undefined {
  const base = unit.start;
  const edits: Edit[] = [];
  const { stmt } = unit.lowered;
  if (stmt.kind !== 'assign') return undefined;
  const target = stmt.targets[0]!;
  edits.push({ start: target.start, end: target.end, text: variable });
  const name = argument(call, 'name', 0);
  if (name?.kind !== 'constant' || name.type !== 'str' || definition.writtenName === undefined)
    return undefined;
  // What a namespace or the like adds to the name is not written again.
  const added =
    definition.name === undefined
      ? ''
      : definition.name.slice(
          0,
          Math.max(0, definition.name.indexOf(definition.writtenName.replace(/_total$/, ''))),
        );
  let written = counter.name.startsWith(added) ? counter.name.slice(added.length) : counter.name;
  if (definition.library === 'prometheus_client' && !definition.writtenName.endsWith('_total'))
    written = written.replace(/_total$/, '');
  edits.push(requoted(name, written));
  const help = argument(call, 'documentation', 1) ?? argument(call, 'description') ?? argument(call, 'doc');
  if (help) {
    if (help.kind !== 'constant' || help.type !== 'str') return undefined;
    const period = help.value.endsWith('.') ? '.' : '';
    edits.push(requoted(help, counter.help + period));
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
    result += text.slice(base + at, base + edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(base + at, unit.end);

  function quoteOf(expr: { start: number; end: number }): string {
    return text[base + expr.start] === "'" ? "'" : '"';
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
