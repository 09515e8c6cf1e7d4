import type { Call, Expr } from '../../python/tree.ts';
import { dottedName, walkExpression } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import type { Objects } from '../code/objects.ts';
import { metricOf, updateOf, type Metric } from './updates.ts';

export interface LabelProblem {
  readonly at: Expr;
  readonly message: string;
  /** It raises when it runs; otherwise it makes a series for every value. */
  readonly raises: boolean;
}

/** What is wrong with the labels of one call: of `labels(…)`, or of an update that has none. */
export function labelProblems(call: Call, scope: Scope, objects: Objects): readonly LabelProblem[] {
  if (call.callee.kind !== 'attribute') return [];
  if (call.callee.name === 'labels') {
    const metric = metricOf(objects.resolve(call.callee.object, scope), objects);
    if (!metric) return [];
    return [...mismatch(metric, call), ...unbounded(metric, call, scope, objects)];
  }
  const update = updateOf(call, scope, objects);
  const metric = update?.metric;
  if (
    !update ||
    !metric ||
    metric.library !== 'prometheus_client' ||
    update.labels ||
    !metric.labels ||
    metric.labels.length === 0
  )
    return [];
  // A child that was made elsewhere carries its labels with it.
  if (call.callee.object.kind !== 'name' && call.callee.object.kind !== 'attribute') return [];
  return [
    {
      at: call.callee.object,
      message: `${nameOf(metric)} has the labels ${list(metric.labels)}: ${update.method}() without them raises ValueError`,
      raises: true,
    },
  ];
}

function mismatch(metric: Metric, call: Call): readonly LabelProblem[] {
  const { labels } = metric;
  if (!labels || metric.library !== 'prometheus_client' || call.args.some((arg) => arg.stars)) return [];
  if (labels.length === 0)
    return [
      { at: call, message: `${nameOf(metric)} has no labels: labels() raises ValueError`, raises: true },
    ];
  const named = call.args.filter((arg) => arg.keyword !== undefined).map((arg) => arg.keyword!);
  const positional = call.args.length - named.length;
  if (named.length > 0 && positional > 0)
    return [{ at: call, message: 'labels() takes values either by position or by name', raises: true }];
  if (named.length > 0) {
    const missing = labels.filter((label) => !named.includes(label));
    const unknown = named.filter((label) => !labels.includes(label));
    if (missing.length === 0 && unknown.length === 0) return [];
    const parts = [
      ...(unknown.length > 0 ? [`has no label ${list(unknown)}`] : []),
      ...(missing.length > 0 ? [`is not given ${list(missing)}`] : []),
    ];
    return [
      {
        at: call,
        message: `${nameOf(metric)} ${parts.join(' and ')}: labels() raises ValueError (its labels are ${list(labels)})`,
        raises: true,
      },
    ];
  }
  if (positional === labels.length) return [];
  return [
    {
      at: call,
      message: `${nameOf(metric)} has ${count(labels.length)} (${list(labels)}) and is given ${positional}: labels() raises ValueError`,
      raises: true,
    },
  ];
}

const IDENTIFIERS =
  /^(user_id|account_id|customer_id|session_id|request_id|order_id|message_id|trace_id|span_id|correlation_id|transaction_id|payment_id|invoice_id|chat_id|telegram_id|token|access_token|uuid|guid|email|email_address|phone|phone_number|ip|ip_address|client_ip|remote_addr|remote_ip|user_agent|timestamp)$/;
const RAW_PATHS = /(^|\.)request(\.url(\.path)?|\.path|\.full_path|\.path_qs|\.raw_path|\.uri|\.path_info)$/;

/** Values that there is no end of: each makes a series that is kept for ever. */
function unbounded(metric: Metric, call: Call, scope: Scope, objects: Objects): readonly LabelProblem[] {
  const problems: LabelProblem[] = [];
  for (const [at, arg] of call.args.entries()) {
    if (arg.stars) continue;
    const label = arg.keyword ?? metric.labels?.[at] ?? 'a label';
    const kind = endless(arg.value, scope, objects);
    if (kind)
      problems.push({
        at: arg.value,
        message: `${label} of ${nameOf(metric)} is given ${kind}: every value makes a new series`,
        raises: false,
      });
  }
  return problems;
}

function endless(value: Expr, scope: Scope, objects: Objects): string | undefined {
  let found: string | undefined;
  walkExpression(value, (expr) => {
    if (found) return false;
    // What a call makes of it may well be bounded; `str()` and formatting are not.
    if (expr.kind === 'call') {
      const name = objects.program.names.qualify(expr.callee, scope);
      return (
        name === 'builtins.str' ||
        name === 'builtins.repr' ||
        (expr.callee.kind === 'attribute' && expr.callee.name === 'format')
      );
    }
    if (
      expr.kind === 'conditional' ||
      expr.kind === 'bool' ||
      expr.kind === 'compare' ||
      expr.kind === 'subscript' ||
      expr.kind === 'lambda' ||
      expr.kind === 'comprehension'
    )
      return false;
    const dotted = dottedName(expr);
    if (dotted === undefined) return undefined;
    if (RAW_PATHS.test(dotted)) found = 'a raw path';
    else if (expr.kind === 'name') {
      const bindings = objects.program.names.lookup(scope, expr.id)?.bindings ?? [];
      if (bindings.length > 0 && bindings.every((one) => one.kind === 'except') && value !== expr)
        found = "an exception's text";
      else if (IDENTIFIERS.test(expr.id)) found = `${expr.id}, which has no bound`;
    } else if (expr.kind === 'attribute' && IDENTIFIERS.test(expr.name))
      found = `${expr.name}, which has no bound`;
    return false;
  });
  return found;
}

function nameOf(metric: Metric): string {
  return metric.name ?? metric.writtenName ?? metric.key.slice(metric.key.lastIndexOf('#') + 1);
}

function list(names: readonly string[]): string {
  return names.join(', ');
}

function count(labels: number): string {
  return labels === 1 ? 'one label' : `${labels} labels`;
}
