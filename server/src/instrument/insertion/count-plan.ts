import type { FunctionDef } from '../../python/tree.ts';
import type { NewMetric } from '../metrics/definition-text.ts';
import type { Handler } from '../frameworks/handlers.ts';
import { sameJson } from '../frameworks/handlers.ts';
import { counterName, counterNaming, helpText } from './counter-names.ts';
import {
  isOutcome,
  operationLabel,
  requiredParams,
  valueFor,
  type HouseStyle,
  type StyleSettings,
} from '../house/house-style.ts';
import type { Instrumentation } from '../instrumentation.ts';
import type { Definition } from '../metrics/inventory.ts';
import { scrapedName } from '../metrics/metric-library.ts';
import { ACTION_LABELS, singular } from '../names/words/naming.ts';
import { metricsBeside, type Beside } from './metrics-beside.ts';
import { isImportable, isModuleVariable, nearOf, placeOf } from '../house/metric-place.ts';
import { projectOf } from '../code/project.ts';

/** A label's value, or an argument of a helper. */
export interface CountValue {
  readonly label: string;
  readonly value: string;
  /** Given by name in the call of a helper. */
  readonly keyword?: true;
}

/** How one handler is to be counted. Plain, so that equal plans are equal. */
export interface CountPlan {
  /** `users_operations_total{action="list"}`, or the call of a helper. */
  readonly shown: string;
  readonly area: string;
  readonly action: string;
  readonly style: HouseStyle['kind'];
  /** The metric to use, where there is one already; its key. */
  readonly metric: string | undefined;
  readonly helper: string | undefined;
  /** The metric to be defined. */
  readonly counter: NewMetric | undefined;
  /** Labels and their values, in the order of the definition; a helper's arguments. */
  readonly values: readonly CountValue[];
  /** The same where the handler fails without raising; undefined where that is not to be counted. */
  readonly failure: readonly CountValue[] | undefined;
  /** What is used besides the counter; undefined of a helper or a decorator, which have their own way. */
  readonly beside: Beside | undefined;
  /** The file that a new metric is defined in, or that holds the metric or helper. */
  readonly module: string;
  /** `module` has to be made. */
  readonly createsModule: boolean;
}

/** Decides how a handler is counted; undefined where nothing can be written. */
export function planCount(
  instrumentation: Instrumentation,
  handler: Handler,
  settings: StyleSettings,
): CountPlan | undefined {
  const { program, inventory, names } = instrumentation;
  const name = names.of(handler.fn, settings);
  if (!name) return undefined;
  const project = projectOf(handler.path, program.workspace);
  const facts = { handler, name };
  const style = instrumentation.styleOf(project, settings);
  const common = { area: name.area, action: name.action };
  const canImport = (path: string): boolean => isImportable(instrumentation, path, handler.path);
  if (
    (style.kind === 'helper' || style.kind === 'decorator') &&
    canImport(style.fn.slice(0, style.fn.lastIndexOf('#')))
  ) {
    const def = program.declarations.functionAt(style.fn).at(-1)?.def;
    const values =
      def &&
      requiredParams(def, false).map((param) => ({ label: param.name, value: valueFor(param.name, facts) }));
    if (values?.every((one): one is CountValue => one.value !== undefined)) {
      const fn = style.fn.slice(style.fn.lastIndexOf('#') + 1);
      return {
        ...common,
        style: style.kind,
        shown: `${fn}(${values.map((one) => `"${one.value}"`).join(', ')})`,
        metric: undefined,
        helper: style.fn,
        counter: undefined,
        values,
        failure: style.kind === 'helper' ? failureOf(values, settings, def) : undefined,
        beside: undefined,
        module: style.fn.slice(0, style.fn.lastIndexOf('#')),
        createsModule: false,
      };
    }
  }
  const sharedLabels =
    style.kind === 'shared-counter' && style.metric ? instrumentation.labelsOf(style.metric) : undefined;
  if (
    style.kind === 'shared-counter' &&
    style.metric &&
    sharedLabels &&
    isModuleVariable(style.metric) &&
    canImport(style.metric.path)
  ) {
    const values = sharedLabels.map((label) => ({ label, value: valueFor(label, facts) }));
    if (values.every((one): one is CountValue => one.value !== undefined))
      return {
        ...common,
        style: 'shared-counter',
        shown: shown(scrapedName(style.metric) ?? '', values),
        metric: style.metric.key,
        helper: undefined,
        counter: undefined,
        values,
        failure: failureOf(values, settings),
        beside: metricsBeside(instrumentation, handler, name, values, true, settings),
        module: style.metric.path,
        createsModule: false,
      };
  }
  const definitions = inventory
    .definitions()
    .filter((one) => projectOf(one.path, program.workspace) === project);
  const labelsOf = (one: Definition): readonly string[] | undefined => instrumentation.labelsOf(one);
  const naming = counterNaming(
    definitions,
    labelsOf,
    nearOf(instrumentation, handler, definitions, settings),
  );
  const isShared = style.kind === 'shared-counter';
  const outcome = naming.outcome ?? (settings.outcomes ? 'outcome' : undefined);
  const ownLabels = [
    ...(isShared ? ['area', 'action'] : [naming.label]),
    ...(outcome === undefined ? [] : [outcome]),
  ];
  const valueOf = (label: string): { label: string; value: string | undefined } => ({
    label,
    value: ACTION_LABELS.has(label) && !isOutcome(label) ? name.action : valueFor(label, facts),
  });
  const existing = isShared
    ? definitions.find(
        (one) =>
          scrapedName(one) === `${naming.prefix}operations_total` &&
          labelsOf(one)?.join() === ownLabels.join(),
      )
    : areaCounter(
        instrumentation,
        handler,
        name.area,
        definitions.filter((one) => canImport(one.path)),
        naming,
        settings,
      );
  if (existing) {
    // A counter that takes labels with each update, and has had none so far, takes ours.
    const values = (labelsOf(existing) ?? ownLabels).map(valueOf);
    if (values.every((one): one is CountValue => one.value !== undefined))
      return {
        ...common,
        style: isShared ? 'shared-counter' : 'counter-per-area',
        shown: shown(scrapedName(existing) ?? '', values),
        metric: existing.key,
        helper: undefined,
        counter: undefined,
        values,
        failure: failureOf(values, settings),
        beside: metricsBeside(instrumentation, handler, name, values, isShared, settings),
        module: existing.path,
        createsModule: false,
      };
  }
  const taken = new Set(definitions.map((one) => scrapedName(one)));
  const wanted = isShared ? `${naming.prefix}operations_total` : counterName(name.area, naming);
  const counterTitle = taken.has(wanted) ? otherName(wanted) : wanted;
  if (taken.has(counterTitle)) return undefined;
  const library = instrumentation.inventory.library();
  const counter: NewMetric = {
    kind: 'counter',
    name: counterTitle,
    help: isShared ? 'Operations by area and action' : helpText(name.area, naming.noun, name.capitals),
    labels: ownLabels,
    library,
  };
  const values = ownLabels.map(valueOf).map(({ label, value }) => ({ label, value: value ?? name.action }));
  const place = placeOf(instrumentation, handler, settings);
  if (place === undefined) return undefined;
  return {
    ...common,
    style: isShared ? 'shared-counter' : 'counter-per-area',
    shown: shown(counterTitle, values),
    metric: undefined,
    helper: undefined,
    counter,
    values,
    failure: failureOf(values, settings),
    beside: metricsBeside(instrumentation, handler, name, values, isShared, settings),
    module: place,
    createsModule: program.workspace.source(place) === undefined,
  };
}

/** What is counted where the handler fails: the same, with another outcome. */
function failureOf(
  values: readonly CountValue[],
  settings: StyleSettings,
  helper?: FunctionDef,
): readonly CountValue[] | undefined {
  if (!settings.outcomes) return undefined;
  if (values.some(({ label }) => isOutcome(label)))
    return values.map((one) => (isOutcome(one.label) ? { ...one, value: 'error' } : one));
  // A helper takes it for a success unless it is told otherwise.
  const optional = helper?.params.find(
    (param) => isOutcome(param.name) && param.default?.kind === 'constant',
  );
  return optional && [...values, { label: optional.name, value: 'error', keyword: true }];
}

export function samePlan(a: CountPlan | undefined, b: CountPlan | undefined): boolean {
  return sameJson(a, b);
}

function shown(name: string, values: readonly CountValue[]): string {
  return `${name}{${values.map(({ label, value }) => `${label}="${value}"`).join(', ')}}`;
}

/** The name of a counter whose own name is taken by one that cannot be used. */
function otherName(name: string): string {
  return name === 'operations_total'
    ? 'handler_operations_total'
    : name.replace(/_(\w+?)_total$/, '_handler_$1_total');
}

/** The counter that an area has already: by its name, or because another handler of the area counts with it. */
function areaCounter(
  instrumentation: Instrumentation,
  handler: Handler,
  area: string,
  definitions: readonly Definition[],
  naming: ReturnType<typeof counterNaming>,
  settings: StyleSettings,
): Definition | undefined {
  const usable = definitions.filter(
    (one) =>
      one.kind === 'counter' &&
      scrapedName(one) !== undefined &&
      (one.library !== 'prometheus_client' || one.labels !== undefined) &&
      isModuleVariable(one),
  );
  const wanted = counterName(area, naming);
  const byName =
    usable.find((one) => scrapedName(one) === wanted) ??
    usable.find((one) => scrapedName(one) === otherName(wanted));
  if (byName) return byName;
  const stems = new Set([area, singular(area)].map((stem) => naming.prefix + stem));
  const similar = usable.find(
    (one) =>
      operationLabel(instrumentation.labelsOf(one)) !== undefined &&
      [...stems].some((stem) =>
        new RegExp(`^${stem}_(operations|actions|requests|events|ops|calls)_total$`).test(scrapedName(one)!),
      ),
  );
  if (similar) return similar;
  const byKey = new Map(usable.map((one) => [one.key, one]));
  for (const other of instrumentation.handlers.in(handler.path)) {
    if (other.fn === handler.fn || instrumentation.names.of(other.fn, settings)?.area !== area) continue;
    for (const { key } of instrumentation.reach.factsOf(other.fn).updates) {
      const metric = key === undefined ? undefined : byKey.get(key);
      if (metric && operationLabel(instrumentation.labelsOf(metric)) !== undefined) return metric;
    }
  }
  return undefined;
}
