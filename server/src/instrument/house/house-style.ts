import type { FunctionDef, Param } from '../../python/tree.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { HandlerName } from '../names/handler-names.ts';
import type { Instrumentation } from '../instrumentation.ts';
import type { Definition } from '../metrics/inventory.ts';
import type { NameSettings } from '../names/words/naming.ts';
import { ACTION_LABELS } from '../names/words/naming.ts';
import { projectOf } from '../code/project.ts';

/** The settings that decide how a handler is made to count. */
export interface StyleSettings extends NameSettings {
  readonly style: string;
  readonly module: string | undefined;
  /** New counters tell successes from errors, and errors that are swallowed are counted where that can be told. */
  readonly outcomes: boolean;
  /** Errors that are swallowed are counted in a counter of their own. */
  readonly errors: boolean;
  /** How long successes took is observed. */
  readonly durations: boolean;
}

/** How a project counts what its handlers do. */
export type HouseStyle =
  | { readonly kind: 'counter-per-area' }
  | { readonly kind: 'shared-counter'; readonly metric: Definition | undefined }
  | { readonly kind: 'helper'; readonly fn: string }
  | { readonly kind: 'decorator'; readonly fn: string };

/** What a label or a parameter of a helper may be given. */
export interface Facts {
  readonly handler: Handler;
  readonly name: HandlerName;
}

const AREA =
  /^(area|resource|resource_type|entity|module|component|domain|service|router|group|scope|category|feature|subsystem|section)$/;
const ACTION =
  /^(action|operation|op|event|activity|verb|command|name|type|kind|event_type|event_name|action_name|operation_name|action_type|label|task|task_name)$/;
const ROUTE = /^(route|path|url|uri|endpoint|path_template)$/;
const FUNCTION = /^(handler|view|function|func|handler_name|view_name)$/;
const METHOD = /^(method|http_method|request_method)$/;
const OUTCOME = /^(status|result|outcome|state)$/;

/** The text of a label's value, by what the label is called; undefined when nothing here fits it. */
export function valueFor(label: string, { handler, name }: Facts, outcome = 'success'): string | undefined {
  const qualname = handler.fn.slice(handler.fn.lastIndexOf('#') + 1);
  if (AREA.test(label)) return name.area;
  if (ACTION.test(label)) return name.action;
  if (ROUTE.test(label)) return handler.paths[0] ?? undefined;
  if (FUNCTION.test(label)) return qualname.split('.').at(-1);
  if (METHOD.test(label)) return handler.methods[0];
  if (OUTCOME.test(label)) return outcome;
  return undefined;
}

/** Whether there is something to give a label or a parameter of that name. */
function isKnown(label: string): boolean {
  return [AREA, ACTION, ROUTE, FUNCTION, METHOD, OUTCOME].some((one) => one.test(label));
}

/** Whether a label or a parameter says how an operation ended. */
export function isOutcome(label: string): boolean {
  return OUTCOME.test(label);
}

/** The label of a counter by area that tells operations apart: its only one, but for an outcome. */
export function operationLabel(labels: readonly string[] | undefined): string | undefined {
  const [label, ...more] = labels?.filter((one) => !isOutcome(one)) ?? [];
  return label !== undefined && more.length === 0 && ACTION_LABELS.has(label) ? label : undefined;
}

/** Whether a handler can be told apart by these labels: its area (or route) and what it does. */
function tellsApart(labels: readonly string[]): boolean {
  const whole = labels.some((label) => ROUTE.test(label) || FUNCTION.test(label));
  return whole || (labels.some((label) => AREA.test(label)) && labels.some((label) => ACTION.test(label)));
}

/** The parameters a call has to give. */
export function requiredParams(def: FunctionDef, isMethod: boolean): readonly Param[] {
  return (isMethod ? def.params.slice(1) : def.params).filter(
    (param) => param.name !== '' && !param.default && !param.stars,
  );
}

/** What most of the handlers that count do; a setting has the last word. */
export function houseStyle(
  instrumentation: Instrumentation,
  project: string,
  settings: StyleSettings,
): HouseStyle {
  const wanted = settings.style;
  if (wanted === 'counter-per-area') return { kind: 'counter-per-area' };
  const measured = measure(instrumentation, project, settings);
  if (wanted === 'auto') {
    const [best] = measured.sort((a, b) => b.votes - a.votes);
    return best && best.votes > 0 ? best.style : { kind: 'counter-per-area' };
  }
  const [best] = measured.filter(({ style }) => style.kind === wanted).sort((a, b) => b.votes - a.votes);
  if (best) return best.style;
  // Nothing of the kind is there to be called: the nearest that can be made.
  return wanted === 'shared-counter'
    ? { kind: 'shared-counter', metric: undefined }
    : { kind: 'counter-per-area' };
}

function measure(
  instrumentation: Instrumentation,
  project: string,
  settings: NameSettings,
): { readonly style: HouseStyle; readonly votes: number }[] {
  const { handlers, reach, names, program } = instrumentation;
  const metricUsers = new Map<string, { areas: Set<string>; votes: number }>();
  const helperUsers = new Map<string, { areas: Set<string>; votes: number }>();
  const add = (map: typeof metricUsers, key: string, area: string): void => {
    const known = map.get(key) ?? { areas: new Set<string>(), votes: 0 };
    known.areas.add(area);
    known.votes++;
    map.set(key, known);
  };
  for (const handler of handlers.all()) {
    if (projectOf(handler.path, program.workspace) !== project) continue;
    const area = names.of(handler.fn, settings)?.area;
    if (area === undefined) continue;
    const facts = reach.factsOf(handler.fn);
    for (const { key } of facts.updates) if (key !== undefined) add(metricUsers, key, area);
    for (const call of facts.calls)
      if (reach.isHelper(call) || isDecoratorHelper(call, instrumentation)) add(helperUsers, call, area);
  }
  const byKey = new Map(instrumentation.inventory.definitions().map((one) => [one.key, one]));
  let perArea = 0;
  const result: { style: HouseStyle; votes: number }[] = [];
  for (const [key, { areas, votes }] of metricUsers) {
    const metric = byKey.get(key);
    const labels = metric && instrumentation.labelsOf(metric);
    if (metric?.kind !== 'counter' || !labels) continue;
    if (areas.size >= 2 && tellsApart(labels) && labels.every(isKnown))
      result.push({ style: { kind: 'shared-counter', metric }, votes });
    else if (areas.size === 1 && operationLabel(labels) !== undefined) perArea += votes;
  }
  for (const [fn, { areas, votes }] of helperUsers) {
    const ref = program.functionRef(fn);
    const def = program.declarations.functionAt(fn).at(-1)?.def;
    // A method needs an object to be called on, which not every file has.
    if (!def || ref.owner || areas.size < 2 || fn.includes('<locals>')) continue;
    const params = requiredParams(def, false).map((param) => param.name);
    if (!tellsApart(params) || !params.every(isKnown)) continue;
    result.push({
      style: { kind: isDecoratorHelper(fn, instrumentation) ? 'decorator' : 'helper', fn },
      votes,
    });
  }
  if (perArea > 0) result.unshift({ style: { kind: 'counter-per-area' }, votes: perArea });
  return result;
}

/**
 * A function that takes settings and gives a decorator whose wrapper only counts. What takes the function itself is no
 * such factory, and a decorator that checks, times out or changes anything besides is not one to add for a metric.
 */
export function isDecoratorHelper(fn: string, { program, reach }: Instrumentation): boolean {
  const def = program.declarations.functionAt(fn).at(-1)?.def;
  const decorator = def && returnedFunction(def);
  return (
    decorator?.params[0] !== undefined && returnedFunction(decorator) !== undefined && reach.isHelper(fn)
  );
}

/** The inner function that a function ends by giving back. */
function returnedFunction(def: FunctionDef): FunctionDef | undefined {
  const returned = def.body.stmts.at(-1);
  const name = returned?.kind === 'return' && returned.value?.kind === 'name' ? returned.value.id : undefined;
  return def.body.stmts.find((stmt): stmt is FunctionDef => stmt.kind === 'function' && stmt.name === name);
}
