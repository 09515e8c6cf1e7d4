import { lineLimit } from '../../edit/extend-from.ts';
import { addToHeader, type ImportRequest } from '../../edit/imports.ts';
import { indentationUnit, lineBreakOf, lineEnd } from '../../edit/layout.ts';
import { lineLengthOf } from '../../edit/line-length.ts';
import { wantsTrailingCommas } from '../../edit/trailing-commas.ts';
import type { Unit } from '../../python/units.ts';
import { dottedName } from '../../python/walk.ts';
import type { Program } from '../../types/program.ts';
import type { Edit } from '../../text/edit.ts';
import {
  className,
  like,
  METER,
  plain,
  variableFor,
  type Neighbour,
  type NewMetric,
  formattedBeside,
} from '../metrics/definition-text.ts';
import type { Definition } from '../metrics/inventory.ts';
import { scrapedName } from '../metrics/metric-library.ts';
import { groupedBy } from '../code/grouped-by.ts';
import { importGroups } from '../house/module-names.ts';
import { fitted } from './fitted.ts';
import { modelFor, neighboursIn } from './neighbours.ts';

/** A line that is too long for any formatter, where the project names none. */
const LONG = 120;

export interface Placed {
  /** The variables that hold the metrics, in their order. */
  readonly variables: readonly string[];
  readonly edits: readonly Edit[];
}

/**
 * Adds metrics to a file, each after the last of its kind and written as its neighbours are: their variable names,
 * quotes, line breaks, way to give labels, and what else they all are given (a namespace, a registry). A line that gets too long
 * is broken.
 *
 * @returns undefined when the name that one would be kept under stands for something else there.
 */
export function defineMetrics(
  program: Program,
  path: string,
  definitions: readonly Definition[],
  metrics: readonly NewMetric[],
): Placed | undefined {
  const source = program.workspace.source(path);
  const module = program.workspace.module(path);
  if (!source || !module) return undefined;
  const { text } = source;
  const br = lineBreakOf(text);
  const lineLength = lineLengthOf(program.workspace, path);
  const limit = lineLimit({ text, lineLength }, LONG);
  const trailingCommas = wantsTrailingCommas(program.workspace, path);
  const neighbours = neighboursIn(
    definitions.filter((one) => one.path === path),
    module.units,
  );
  const last = neighbours.at(-1);
  // A first instrument of its file is written as those of other files are.
  const style = last === undefined ? elsewhere(program, definitions) : neighbours;
  const known = meterIn(program, path, neighbours, text);
  const meter = last === undefined ? meterUnit(module.units) : undefined;
  const needsMeter = known === undefined && metrics.some(({ library }) => library === 'opentelemetry');
  const imports: ImportRequest[] = needsMeter ? [{ module: 'opentelemetry', name: 'metrics' }] : [];
  const statements: string[] = needsMeter ? [METER] : [];
  const added = new Map<number, string>();
  const add = (at: number, written: string): void => void added.set(at, (added.get(at) ?? '') + written);
  const variables: string[] = [];
  for (const metric of metrics) {
    const variable = variableFor(metric, style);
    if (program.declarations.bindingsInModule(path, variable).length > 0) return undefined;
    variables.push(variable);
    const model = modelFor(neighbours, metric);
    const group = model && groupOf(model, neighbours, module.units);
    const alike =
      model && isSameKind(neighbours.at(-1)!, model) && last!.unit.start > model.unit.start
        ? last!
        : group && !metric.name.startsWith(commonStem(group))
          ? group.at(-1)!
          : model;
    const own = model
      ? like(model, metric, variable, text, neighbours)
      : likeElsewhere(program, style, metric, variable, known ?? 'meter');
    if (own === undefined && metric.library !== 'opentelemetry' && !bindsClass(program, path, metric))
      imports.push({ module: metric.library, name: className(metric) });
    const whole = (
      own ?? plain(metric, variable, known ?? 'meter', style, formattedBeside(metric.name, neighbours, text))
    ).replace(/\r\n|\r|\n/g, br);
    const written = whole.includes(br)
      ? whole
      : fitted(whole, '', { unit: indentationUnit({ text, module }), br, limit, trailingCommas });
    if (model)
      add(
        endOf(alike!.unit, module.units, text),
        br + (alike === model ? gapAfter(model, neighbours, text, br) : br) + written,
      );
    else if (last) add(endOf(last.unit, module.units, text), br + br + written);
    else if (meter) add(endOf(meter, module.units, text), br + written);
    else statements.push(written);
  }
  const edits = [...added].map(([at, written]) => ({ start: at, end: at, text: written }));
  const header =
    imports.length + statements.length === 0
      ? []
      : addToHeader(
          { text, module, lineLength },
          { imports, groupOf: importGroups(program, path), statements },
        );
  return { variables, edits: [...header, ...edits] };
}

/** The end of a definition's last line, that of a string right below it included: such a one documents the name above. */
function endOf(unit: Unit, units: readonly Unit[], text: string): number {
  const below = units[units.indexOf(unit) + 1];
  const stmt = below?.lowered.stmt;
  const isDoc = stmt?.kind === 'expr' && stmt.value.kind === 'constant' && stmt.value.type === 'str';
  const isRightBelow = below && /^[^\r\n]*(\r\n|\r|\n)[ \t]*$/.test(text.slice(unit.end, below.start));
  return lineEnd(text, isDoc && isRightBelow ? below.end : unit.end);
}

function bindsClass(program: Program, path: string, metric: NewMetric): boolean {
  return program.declarations
    .bindingsInModule(path, className(metric))
    .some((one) => one.kind === 'from' && one.module.startsWith(metric.library));
}

/** The expression that a file makes its instruments with: that of its other instruments, or a meter it has. */
function meterIn(
  program: Program,
  path: string,
  neighbours: readonly Neighbour[],
  text: string,
): string | undefined {
  for (const { definition, call, unit } of neighbours)
    if (definition.library === 'opentelemetry' && call.callee.kind === 'attribute')
      return text.slice(unit.start + call.callee.object.start, unit.start + call.callee.object.end);
  const unit = meterUnit(program.workspace.module(path)?.units ?? []);
  const stmt = unit?.lowered.stmt;
  return stmt?.kind === 'assign' && stmt.targets[0]?.kind === 'name' ? stmt.targets[0].id : undefined;
}

/** Where a file makes its meter. */
function meterUnit(units: readonly Unit[]): Unit | undefined {
  return units.find(
    ({ lowered: { stmt } }) =>
      stmt.kind === 'assign' &&
      stmt.targets[0]?.kind === 'name' &&
      stmt.value?.kind === 'call' &&
      /(^|\.)get_meter$/.test(dottedName(stmt.value.callee) ?? ''),
  );
}

/** The instruments of OpenTelemetry's of all files, those of the file with most of them last. */
function elsewhere(program: Program, definitions: readonly Definition[]): readonly Neighbour[] {
  const own = definitions.filter(({ library }) => library === 'opentelemetry');
  return [...groupedBy(own, ({ path }) => path)]
    .sort((a, b) => a[1].length - b[1].length)
    .flatMap(([path, there]) => neighboursIn(there, program.workspace.module(path)?.units ?? []));
}

/** An instrument as another file's is written, where that calls its meter alike. */
function likeElsewhere(
  program: Program,
  style: readonly Neighbour[],
  metric: NewMetric,
  variable: string,
  meter: string,
): string | undefined {
  const alike = style.filter(
    ({ call: { callee } }) => callee.kind === 'attribute' && dottedName(callee.object) === meter,
  );
  const model = modelFor(alike, metric);
  const text = model && program.workspace.source(model.definition.path)?.text;
  return text === undefined ? undefined : like(model!, metric, variable, text, style);
}

function isSameKind(a: Neighbour, b: Neighbour): boolean {
  return (
    a.definition.kind === b.definition.kind && a.definition.labels?.join() === b.definition.labels?.join()
  );
}

/** The definitions that stand one below another around one. */
function groupOf(
  model: Neighbour,
  neighbours: readonly Neighbour[],
  units: readonly Unit[],
): readonly Neighbour[] {
  const at = neighbours.indexOf(model);
  const follows = (index: number): boolean =>
    units.indexOf(neighbours[index]!.unit) === units.indexOf(neighbours[index - 1]!.unit) + 1;
  let first = at;
  let last = at;
  while (first > 0 && follows(first)) first--;
  while (last + 1 < neighbours.length && follows(last + 1)) last++;
  return neighbours.slice(first, last + 1);
}

/** What the names of several metrics begin with, in whole words: what they are all about. Empty where that is nothing. */
function commonStem(group: readonly Neighbour[]): string {
  const names = group.map(({ definition }) => scrapedName(definition) ?? '');
  const [first = ''] = names;
  if (names.length < 2) return '';
  const words = first.split('_');
  const shared = words.findIndex(
    (_, at) => !names.every((name) => name.startsWith(`${words.slice(0, at + 1).join('_')}_`)),
  );
  return shared > 0 ? `${words.slice(0, shared).join('_')}_` : '';
}

/** The blank line that stands between definitions like this one, if one does. */
function gapAfter(model: Neighbour, neighbours: readonly Neighbour[], text: string, br: string): string {
  const at = neighbours.indexOf(model);
  const [first, second] = at > 0 ? [neighbours[at - 1]!, model] : [model, neighbours[1] ?? model];
  if (first === second) return text.slice(model.unit.start, model.unit.end).includes('\n') ? br : '';
  const between = text.slice(first.unit.end, second.unit.start);
  if (/^[ \t\r\n]*$/.test(between)) return /\n[ \t\r]*\n/.test(between) ? br : '';
  return text.slice(model.unit.start, model.unit.end).includes('\n') ? br : '';
}
