import { importBlockOf } from '../edit/import-block.ts';
import { addToHeader, moduleOf, type ImportRequest } from '../edit/imports.ts';
import { indentationAt, indentationUnit, lineBreakOf, lineStart } from '../edit/layout.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { FunctionDef } from '../python/tree.ts';
import type { Unit } from '../python/units.ts';
import type { Edit } from '../text/edit.ts';
import type { Program } from '../types/program.ts';
import { directoryOf } from '../workspace/workspace.ts';
import { countEdits, type CountText } from './count-edits.ts';
import {
  defineCounter,
  MODULE_DOCSTRING,
  newModuleText,
  newModuleVariable,
  type NewCounter,
} from './definition-edit.ts';
import { successPaths } from './exits.ts';
import type { Handler } from './handlers.ts';
import { sameJson } from './handlers.ts';
import {
  counterName,
  counterNaming,
  helpText,
  requiredParams,
  valueFor,
  type HouseStyle,
  type StyleSettings,
} from './house-style.ts';
import type { Instrumentation } from './instrumentation.ts';
import type { Definition } from './inventory.ts';
import { exposedName } from './metric-library.ts';
import { importGroups, importRoot, moduleNameFor } from './module-names.ts';
import { ACTION_LABELS, singular } from './naming.ts';
import { projectOf } from './project.ts';

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
  readonly counter: NewCounter | undefined;
  /** Labels and their values, in the order of the definition; a helper's arguments. */
  readonly values: readonly { readonly label: string; readonly value: string }[];
  /** The file that a new metric is defined in, or that holds the metric or helper. */
  readonly module: string;
  /** `module` has to be made. */
  readonly createsModule: boolean;
}

export interface FileEdits {
  readonly path: string;
  readonly edits: readonly Edit[];
  readonly create: boolean;
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
  // A module that imports the handler, directly or not, cannot be imported by it.
  const isImportable = (path: string): boolean =>
    path === handler.path || !instrumentation.imports(path, handler.path);
  if (
    (style.kind === 'helper' || style.kind === 'decorator') &&
    isImportable(style.fn.slice(0, style.fn.lastIndexOf('#')))
  ) {
    const def = program.declarations.functionAt(style.fn).at(-1)?.def;
    const values =
      def &&
      requiredParams(def, false).map((param) => ({ label: param.name, value: valueFor(param.name, facts) }));
    if (values?.every((one): one is { label: string; value: string } => one.value !== undefined)) {
      const fn = style.fn.slice(style.fn.lastIndexOf('#') + 1);
      return {
        ...common,
        style: style.kind,
        shown: `${fn}(${values.map((one) => `"${one.value}"`).join(', ')})`,
        metric: undefined,
        helper: style.fn,
        counter: undefined,
        values,
        module: style.fn.slice(0, style.fn.lastIndexOf('#')),
        createsModule: false,
      };
    }
  }
  if (style.kind === 'shared-counter' && style.metric?.labels && isImportable(style.metric.path)) {
    const values = style.metric.labels.map((label) => ({ label, value: valueFor(label, facts) }));
    if (values.every((one): one is { label: string; value: string } => one.value !== undefined))
      return {
        ...common,
        style: 'shared-counter',
        shown: shown(style.metric.name ?? '', values),
        metric: style.metric.key,
        helper: undefined,
        counter: undefined,
        values,
        module: style.metric.path,
        createsModule: false,
      };
  }
  const definitions = inventory
    .definitions()
    .filter((one) => projectOf(one.path, program.workspace) === project);
  const naming = counterNaming(definitions);
  const isShared = style.kind === 'shared-counter';
  const existing = isShared
    ? definitions.find(
        (one) => nameOf(one) === `${naming.prefix}operations_total` && one.labels?.join() === 'area,action',
      )
    : areaCounter(
        instrumentation,
        handler,
        name.area,
        definitions.filter((one) => isImportable(one.path)),
        naming,
        settings,
      );
  if (existing?.labels) {
    const values = existing.labels.map((label) => ({
      label,
      value: ACTION_LABELS.has(label) ? name.action : valueFor(label, facts),
    }));
    if (values.every((one): one is { label: string; value: string } => one.value !== undefined))
      return {
        ...common,
        style: isShared ? 'shared-counter' : 'counter-per-area',
        shown: shown(existing.name ?? existing.writtenName ?? '', values),
        metric: existing.key,
        helper: undefined,
        counter: undefined,
        values,
        module: existing.path,
        createsModule: false,
      };
  }
  const taken = new Set(definitions.map((one) => nameOf(one)));
  const wanted = isShared ? `${naming.prefix}operations_total` : counterName(name.area, naming);
  const counterTitle = taken.has(wanted) ? otherName(wanted) : wanted;
  if (taken.has(counterTitle)) return undefined;
  const library = instrumentation.inventory.library();
  const labels = isShared ? ['area', 'action'] : [naming.label];
  const counter: NewCounter = {
    name: counterTitle,
    help: isShared ? 'Operations by area and action' : helpText(name.area, naming.noun),
    labels,
    library: library === 'opentelemetry' ? 'prometheus_client' : library,
  };
  const values = labels.map((label) => ({ label, value: label === 'area' ? name.area : name.action }));
  const found = instrumentation.moduleOf(project, settings);
  // A project of several programs may have its module where this one cannot import it: then it gets one of its own.
  const place = [
    found === handler.path ? undefined : found,
    instrumentation.newModuleOf(project),
    moduleIn(program, topPackage(program, handler.path)),
  ].find(
    (path) =>
      path !== undefined &&
      (program.workspace.source(path) === undefined || isImportable(path)) &&
      moduleNameFor(program, handler.path, path) !== undefined,
  );
  if (place === undefined) return undefined;
  return {
    ...common,
    style: isShared ? 'shared-counter' : 'counter-per-area',
    shown: shown(counterTitle, values),
    metric: undefined,
    helper: undefined,
    counter,
    values,
    module: place,
    createsModule: program.workspace.source(place) === undefined,
  };
}

export function samePlan(a: CountPlan | undefined, b: CountPlan | undefined): boolean {
  return sameJson(a, b);
}

function shown(name: string, values: readonly { label: string; value: string }[]): string {
  return `${name}{${values.map(({ label, value }) => `${label}="${value}"`).join(', ')}}`;
}

/** The name of a counter whose own name is taken by one that cannot be used. */
function otherName(name: string): string {
  return name === 'operations_total'
    ? 'handler_operations_total'
    : name.replace(/_(\w+?)_total$/, '_handler_$1_total');
}

/** The name as far as it is known: what a namespace adds at run time is left out. */
function nameOf({ name, writtenName, kind, library }: Definition): string | undefined {
  if (name !== undefined || writtenName === undefined || writtenName.includes('*')) return name;
  return exposedName(library, kind, { name: writtenName });
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
      one.library !== 'opentelemetry' &&
      nameOf(one) !== undefined &&
      one.labels !== undefined &&
      !one.key.includes('@') &&
      !one.key.includes('<locals>') &&
      !one.key.slice(one.key.lastIndexOf('#')).includes('.'),
  );
  const wanted = counterName(area, naming);
  const byName =
    usable.find((one) => nameOf(one) === wanted) ?? usable.find((one) => nameOf(one) === otherName(wanted));
  if (byName) return byName;
  const stems = new Set([area, singular(area)].map((stem) => naming.prefix + stem));
  const similar = usable.find(
    (one) =>
      one.labels!.length === 1 &&
      ACTION_LABELS.has(one.labels![0]!) &&
      [...stems].some((stem) =>
        new RegExp(`^${stem}_(operations|actions|requests|events|ops|calls)_total$`).test(nameOf(one)!),
      ),
  );
  if (similar) return similar;
  const byKey = new Map(usable.map((one) => [one.key, one]));
  for (const other of instrumentation.handlers.in(handler.path)) {
    if (other.fn === handler.fn || instrumentation.names.of(other.fn, settings)?.area !== area) continue;
    for (const { key } of instrumentation.reach.factsOf(other.fn).updates) {
      const metric = key === undefined ? undefined : byKey.get(key);
      if (metric?.labels?.length === 1 && ACTION_LABELS.has(metric.labels[0]!)) return metric;
    }
  }
  return undefined;
}

/** Where a project that has no metrics module gets one: in the package that most of its handlers are in. */
export function newModulePath({ program, handlers }: Instrumentation, project: string): string {
  const { workspace } = program;
  const packages = new Map<string, number>();
  for (const one of handlers.all()) {
    if (projectOf(one.path, workspace) !== project) continue;
    const folder = topPackage(program, one.path);
    packages.set(folder, (packages.get(folder) ?? 0) + 1);
  }
  const isDjango = workspace.directory(project).has('manage.py');
  const settings = isDjango
    ? [...workspace.directory(project)]
        .filter(
          ([name, kind]) =>
            kind === 'directory' &&
            ['wsgi.py', 'asgi.py', 'settings.py', 'settings'].some((file) =>
              workspace.directory(`${project}/${name}`).has(file),
            ),
        )
        .map(([name]) => `${project}/${name}`)
    : [];
  const folder =
    settings[0] ?? [...packages].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? project;
  return moduleIn(program, folder);
}

/** The metrics module of a folder that has none yet, or got it here. */
function moduleIn({ workspace }: Program, folder: string): string {
  const entries = workspace.directory(folder);
  const free = ['metrics', 'prometheus_metrics', 'handler_metrics'].find(
    (name) => !entries.has(name) && (!entries.has(`${name}.py`) || isOurModule(`${folder}/${name}.py`)),
  );
  return `${folder}/${free ?? 'operation_metrics'}.py`;

  function isOurModule(path: string): boolean {
    return workspace.source(path)?.text.startsWith(MODULE_DOCSTRING) ?? false;
  }
}

function topPackage(program: Program, path: string): string {
  const root = importRoot(program, path);
  const first = path.slice(root.length + 1).split('/')[0]!;
  return first.endsWith('.py') ? directoryOf(path) : `${root}/${first}`;
}

/** The edits that make a handler count; a reason where that cannot be done safely. */
export function insertCount(
  instrumentation: Instrumentation,
  handler: Handler,
  plan: CountPlan,
): { readonly files: readonly FileEdits[] } | { readonly refused: string } {
  const { program, objects } = instrumentation;
  const source = program.workspace.source(handler.path);
  const module = program.workspace.module(handler.path);
  const declaration = program.declarations.functionAt(handler.fn).at(-1);
  const scope = program.functionScope(program.functionRef(handler.fn));
  if (!source || !module || !declaration || !scope) return { refused: 'the function is gone' };
  if (declaration.def.hasError || declaration.unit.hasError) return { refused: 'it has a syntax error' };
  const base = unitStart(module.units, declaration.unit);
  if (base === undefined) return { refused: 'the function is gone' };
  const unit = indentationUnit({ text: source.text, module });
  const exits = successPaths(declaration.def, handler.kind, scope, objects);
  if (plan.style !== 'decorator' && 'refused' in exits) return exits;

  const files: FileEdits[] = [];
  const imports: ImportRequest[] = [];
  const referred = refer(instrumentation, handler, plan, imports, files);
  if (typeof referred !== 'string') return referred;

  const text = countText(plan, referred, instrumentation);
  const own: Edit[] = [];
  if (plan.style === 'decorator') own.push(decoratorEdit(source.text, base, declaration.def, text.statement));
  else if ('points' in exits) {
    own.push(
      ...countEdits(
        { text: source.text, unit: declaration.unit, base },
        declaration.def,
        exits.points,
        text,
        unit,
      ),
    );
    if (own.length === 0) return { refused: 'its layout leaves no place for a statement' };
    for (const point of exits.points)
      if (point.kind === 'background' && !imports.some(({ module }) => module === point.module))
        imports.push({ module: point.module, name: 'BackgroundTask' });
  }
  const inFile = files.find((one) => one.path === handler.path);
  const header = addToHeader(
    { text: source.text, module },
    { imports, groupOf: importGroups(program, handler.path) },
  );
  const edits = [...(inFile?.edits ?? []), ...header, ...own];
  return { files: [{ path: handler.path, edits, create: false }, ...files.filter((one) => one !== inFile)] };
}

/** The expression that stands for the metric or helper in the handler's file; defines and imports it as needed. */
function refer(
  instrumentation: Instrumentation,
  handler: Handler,
  plan: CountPlan,
  imports: ImportRequest[],
  files: FileEdits[],
): string | { readonly refused: string } {
  const { program, inventory } = instrumentation;
  const key = plan.metric ?? plan.helper;
  let variable: string;
  if (key !== undefined) variable = key.slice(key.lastIndexOf('#') + 1);
  else {
    const counter = plan.counter!;
    if (plan.createsModule) {
      variable = newModuleVariable(counter);
      const br = lineBreakOf(program.workspace.source(handler.path)?.text ?? '');
      files.push({
        path: plan.module,
        edits: [{ start: 0, end: 0, text: newModuleText(counter).replace(/\n/g, br) }],
        create: true,
      });
    } else {
      const placed = defineCounter(program, plan.module, inventory.definitionsIn(plan.module), counter);
      if (!placed) return { refused: 'the name of the metric is taken in its module' };
      variable = placed.variable;
      files.push({ path: plan.module, edits: placed.edits, create: false });
    }
  }
  if (plan.module === handler.path) return variable;
  const dotted = moduleNameFor(program, handler.path, plan.module);
  if (dotted === undefined) return { refused: 'its module cannot be imported from here' };
  const bound = boundName(instrumentation, handler.path, plan.module, variable, dotted);
  if (bound !== undefined) return bound;
  const scope = program.functionScope(program.functionRef(handler.fn));
  const clash =
    program.declarations.bindingsInModule(handler.path, variable).length > 0 ||
    (scope && program.declarations.bindingsInFunction(scope.def, scope.unit, scope.path).names.has(variable));
  if (clash) {
    const alias = `${variable}_metric`;
    imports.push({ module: dotted, name: variable, alias });
    return alias;
  }
  imports.push({ module: dotted, name: variable });
  return variable;
}

/** How a file names what another holds, where it imports it or its module already. */
function boundName(
  { program, objects }: Instrumentation,
  from: string,
  module: string,
  variable: string,
  dotted: string,
): string | undefined {
  const source = program.workspace.source(from);
  const tree = program.workspace.module(from);
  if (!source || !tree) return undefined;
  const scope = program.moduleScope(from);
  for (const { stmt } of importBlockOf({ text: source.text, module: tree }).entries) {
    for (const { name, alias } of stmt.names) {
      const local = alias ?? name;
      if (stmt.kind === 'from' && name === variable && moduleOf(stmt) === dotted) return local;
      const located = objects.locate(expressionOf(local), scope);
      if (
        located?.kind === 'bindings' &&
        located.scope.kind === 'module' &&
        located.scope.path === module &&
        located.name === variable
      )
        return local;
      if (located?.kind !== 'module') continue;
      const ref = program.modules.resolve(from, located.name);
      if (
        ref?.layers.includes(module) &&
        (stmt.kind === 'from' || alias !== undefined || !name.includes('.'))
      )
        return `${local}.${variable}`;
    }
  }
  return undefined;
}

function expressionOf(name: string): { kind: 'name'; id: string; start: 0; end: 0 } {
  return { kind: 'name', id: name.split('.')[0]!, start: 0, end: 0 };
}

function countText(plan: CountPlan, referred: string, { inventory }: Instrumentation): CountText {
  const quoted = plan.values.map(({ label, value }) => ({
    label,
    text: `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`,
  }));
  if (plan.helper !== undefined) {
    const args = quoted.map(({ text }) => text);
    return { statement: `${referred}(${args.join(', ')})`, callable: [referred, ...args].join(', ') };
  }
  const library =
    plan.counter?.library ??
    inventory.definitions().find((one) => one.key === plan.metric)?.library ??
    'prometheus_client';
  if (library === 'aioprometheus') {
    const labels = `{${quoted.map(({ label, text }) => `"${label}": ${text}`).join(', ')}}`;
    return { statement: `${referred}.inc(${labels})`, callable: `${referred}.inc, ${labels}` };
  }
  const child =
    quoted.length === 0
      ? referred
      : `${referred}.labels(${quoted.map(({ label, text }) => `${label}=${text}`).join(', ')})`;
  return { statement: `${child}.inc()`, callable: `${child}.inc` };
}

/** A decorator directly above the function, below those that register it. */
function decoratorEdit(text: string, base: number, def: FunctionDef, call: string): Edit {
  const at = lineStart(text, base + def.defStart);
  return {
    start: at,
    end: at,
    text: `${indentationAt(text, base + def.defStart)}@${call}${lineBreakOf(text)}`,
  };
}

export function unitStart(units: readonly Unit[], wanted: LoweredUnit): number | undefined {
  for (const unit of units) {
    if (unit.lowered === wanted) return unit.start;
    const inner = unit.members && unitStart(unit.members, wanted);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
