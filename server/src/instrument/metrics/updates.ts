import { lastName } from '../../python/walk.ts';
import type { Call, Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import { argument, stringOf, stringsOf } from '../code/literals.ts';
import {
  exposedName,
  isStatsdCall,
  METRIC_MAKERS,
  metricClassOf,
  TELLING_METHODS,
  UPDATE_METHODS,
  updates,
  type MetricKind,
  type MetricLibrary,
} from './metric-library.ts';
import type { Made, Objects } from '../code/objects.ts';

/** A metric as its definition says. */
export interface Metric {
  /** Where it is kept, `path#NAME`. */
  readonly key: string;
  readonly library: MetricLibrary;
  readonly kind: MetricKind;
  /** As exposed, `_total` included; undefined when part of it is not known. */
  readonly name: string | undefined;
  /** As it is written in the definition. */
  readonly writtenName: string | undefined;
  /** Its namespace; where that is only known when the program runs, what it is if nobody sets another. */
  readonly namespace?: string;
  /** It has a namespace of which not even that is known. */
  readonly isNamespaceOpen?: true;
  /** Undefined when they are not known. */
  readonly labels: readonly string[] | undefined;
  readonly help: string | undefined;
  /** Defined in a registry of its own, where the default one's names do not count. */
  readonly ownRegistry: boolean;
}

/** A call that updates a metric. */
export interface Update {
  /** Undefined when it is plainly a metric and nobody can tell which. */
  readonly metric: Metric | undefined;
  readonly method: string;
  /** The call of `labels`; undefined without one. */
  readonly labels: Call | undefined;
  readonly labelsScope: Scope;
}

/** The metric an object is; undefined when it is none. */
export function metricOf(made: Made | undefined, objects: Objects): Metric | undefined {
  if (!made?.call) {
    const type = made && metricClassOf(made.lineage);
    return type && made
      ? {
          key: made.key,
          ...type,
          name: undefined,
          writtenName: undefined,
          labels: undefined,
          help: undefined,
          ownRegistry: false,
        }
      : undefined;
  }
  if (made.lineage.some((one) => one.endsWith('.labels'))) return undefined;
  const type = metricClassOf(made.lineage);
  if (!type) return undefined;
  const { call, scope } = made;
  const text = (keyword: string, position?: number): string | undefined =>
    stringOf(argument(call, keyword, position), scope, objects);
  const writtenName = text('name', 0);
  const namespace = argument(call, 'namespace', type.library === 'prometheus_client' ? 3 : undefined);
  const subsystem = argument(call, 'subsystem', type.library === 'prometheus_client' ? 4 : undefined);
  const unit = argument(call, 'unit', type.library === 'prometheus_client' ? 5 : 1);
  const parts = {
    name: writtenName,
    namespace: part(namespace),
    subsystem: part(subsystem),
    unit: type.library === 'prometheus_client' ? part(unit) : '',
  };
  const known = Object.values(parts).every((one) => one !== undefined && !one.includes('*'));
  const labelNames = argument(call, 'labelnames', 2);
  const registry = argument(call, 'registry');
  return {
    key: made.key,
    ...type,
    name: known ? exposedName(type.library, type.kind, { ...parts, name: writtenName! }) : undefined,
    writtenName,
    ...namespaceOf(namespace, parts.namespace, scope, objects),
    labels:
      type.library !== 'prometheus_client'
        ? undefined
        : labelNames
          ? stringsOf(labelNames, scope, objects)
          : call.args.some((arg) => arg.stars)
            ? undefined
            : [],
    help: text('documentation', 1) ?? text('doc', 1),
    ownRegistry: registry !== undefined && !isDefaultRegistry(registry, scope, objects),
  };

  function part(expr: Expr | undefined): string | undefined {
    return expr === undefined || (expr.kind === 'constant' && expr.type === 'None')
      ? ''
      : stringOf(expr, scope, objects);
  }
}

/** The one that a metric goes to without `registry=`, said. */
function isDefaultRegistry(expr: Expr, scope: Scope, objects: Objects): boolean {
  if (expr.kind === 'constant') return expr.type === 'None';
  return objects.lineage(expr, scope).some((name) => /^prometheus_client\.(registry\.)?REGISTRY$/.test(name));
}

/** @param known its text; undefined where only the run knows it. */
function namespaceOf(
  namespace: Expr | undefined,
  known: string | undefined,
  scope: Scope,
  objects: Objects,
): Pick<Metric, 'namespace' | 'isNamespaceOpen'> {
  const value = known ?? defaultOf(namespace, scope, objects);
  if (value === undefined) return { isNamespaceOpen: true };
  return value === '' || value.includes('*') ? {} : { namespace: value };
}

/** The text that `os.getenv("PREFIX", "shop")` and its like give where nothing is set. */
function defaultOf(expr: Expr | undefined, scope: Scope, objects: Objects, depth = 0): string | undefined {
  if (expr?.kind === 'call') {
    const given =
      argument(expr, 'default', 1) ?? argument(expr, 'default_value') ?? argument(expr, 'fallback');
    return stringOf(given, scope, objects);
  }
  if (expr?.kind === 'bool' && expr.op === 'or') return stringOf(expr.right, scope, objects);
  if ((expr?.kind !== 'name' && expr?.kind !== 'attribute') || depth > 3) return undefined;
  const located = objects.locate(expr, scope);
  if (located?.kind !== 'bindings') return undefined;
  const [binding, ...more] = located.bindings;
  return more.length === 0 && binding?.kind === 'assign' && !binding.op
    ? defaultOf(binding.value, located.scope, objects, depth + 1)
    : undefined;
}

/** What a call updates; undefined when it updates no metric. */
export function updateOf(call: Call, scope: Scope, objects: Objects): Update | undefined {
  for (const { value } of call.args) {
    const handed = handedOn(value, scope, objects);
    if (handed) return handed;
  }
  if (call.callee.kind !== 'attribute') {
    const located = call.callee.kind === 'name' ? objects.locate(call.callee, scope) : undefined;
    return located?.kind === 'external' && isStatsdCall(located.name)
      ? { metric: undefined, method: 'call', labels: undefined, labelsScope: scope }
      : undefined;
  }
  const { name: method, object } = call.callee;
  if (!UPDATE_METHODS.has(method)) return statsd(call, method, scope, objects);
  const target = labelled(object, scope, objects);
  const made = objects.resolve(target.root, target.scope);
  const metric = metricOf(made, objects);
  if (metric)
    return updates(metric.library, method)
      ? { metric, method, labels: target.labels, labelsScope: target.scope }
      : undefined;
  const unknown: Update = { metric: undefined, method, labels: target.labels, labelsScope: target.scope };
  if (target.labels && TELLING_METHODS.has(method)) return unknown;
  if (target.labels && (method === 'set' || method === 'time' || method === 'dec')) return unknown;
  // An object of the workspace with a method of that name is not a metric: its method is followed as a call.
  if (made?.call || (made && made.lineage.length > 0)) return statsd(call, method, scope, objects);
  return TELLING_METHODS.has(method) && isOpaque(target.root)
    ? unknown
    : statsd(call, method, scope, objects);
}

/** `counter.labels(action="create").inc`, given to whatever runs it: `transaction.on_commit(…)`. */
function handedOn(expr: Expr, scope: Scope, objects: Objects): Update | undefined {
  if (expr.kind !== 'attribute' || !UPDATE_METHODS.has(expr.name)) return undefined;
  const target = labelled(expr.object, scope, objects);
  const metric = metricOf(objects.resolve(target.root, target.scope), objects);
  return metric && updates(metric.library, expr.name)
    ? { metric, method: expr.name, labels: target.labels, labelsScope: target.scope }
    : undefined;
}

/** `X` and its labels in `X.labels(…)`, also where the labelled child was bound to a name first. */
function labelled(
  receiver: Expr,
  scope: Scope,
  objects: Objects,
): { readonly root: Expr; readonly scope: Scope; readonly labels: Call | undefined } {
  if (receiver.kind === 'call' && receiver.callee.kind === 'attribute' && receiver.callee.name === 'labels')
    return { root: receiver.callee.object, scope, labels: receiver };
  if (receiver.kind === 'name' || receiver.kind === 'attribute') {
    const made = objects.resolve(receiver, scope);
    if (made?.call?.callee.kind === 'attribute' && made.call.callee.name === 'labels')
      return { root: made.call.callee.object, scope: made.scope, labels: made.call };
  }
  return { root: receiver, scope, labels: undefined };
}

function statsd(call: Call, method: string, scope: Scope, objects: Objects): Update | undefined {
  const located = objects.locate(call.callee, scope);
  const unknown: Update = { metric: undefined, method, labels: undefined, labelsScope: scope };
  if (located?.kind === 'external') return isStatsdCall(located.name) ? unknown : undefined;
  if (located || call.callee.kind !== 'attribute') return undefined;
  const made = objects.resolve(call.callee.object, scope);
  return made?.lineage.some((one) => isStatsdCall(`${one}.${method}`)) ? unknown : undefined;
}

/** Something that could hold a metric: not a literal, not arithmetic. */
function isOpaque(expr: Expr): boolean {
  return (
    expr.kind === 'name' || expr.kind === 'attribute' || expr.kind === 'subscript' || expr.kind === 'call'
  );
}

/** Whether a call may make a metric: a cheap test before resolving. */
export function mayMakeMetric(call: Call): boolean {
  const { callee } = call;
  return METRIC_MAKERS.has(lastName(callee) ?? '');
}
