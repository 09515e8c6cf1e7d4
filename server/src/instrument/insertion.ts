import { importBlockOf } from '../edit/import-block.ts';
import { addToHeader, moduleOf, type ImportRequest } from '../edit/imports.ts';
import { indentationAt, indentationUnit, lineBreakOf, lineStart } from '../edit/layout.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { FunctionDef } from '../python/tree.ts';
import type { Unit } from '../python/units.ts';
import type { Edit } from '../text/edit.ts';
import { countEdits, type CountText } from './count-edits.ts';
import type { CountPlan, CountValue } from './count-plan.ts';
import { defineCounter } from './definition-edit.ts';
import { newModuleText, newModuleVariable } from './definition-text.ts';
import { successPaths } from './exits.ts';
import type { Handler } from './handlers.ts';
import type { Instrumentation } from './instrumentation.ts';
import { importGroups, moduleNameFor } from './module-names.ts';
import { swallowedFailures } from './swallowed.ts';

export interface FileEdits {
  readonly path: string;
  readonly edits: readonly Edit[];
  readonly create: boolean;
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
  const exits = successPaths(declaration.def, handler, scope, objects);
  if (plan.style !== 'decorator' && 'refused' in exits) return exits;

  const files: FileEdits[] = [];
  const imports: ImportRequest[] = [];
  const referred = refer(instrumentation, handler, plan, imports, files);
  if (typeof referred !== 'string') return referred;

  const text = countText(plan, plan.values, referred, instrumentation);
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
    if (plan.failure)
      own.push(
        ...countEdits(
          { text: source.text, unit: declaration.unit, base },
          declaration.def,
          handler.kind === 'websocket'
            ? []
            : swallowedFailures(declaration.def, { scope, objects }).map((stmt) => ({
                kind: stmt.kind === 'pass' ? 'instead' : 'before',
                stmt,
              })),
          countText(plan, plan.failure, referred, instrumentation),
          unit,
        ),
      );
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

function countText(
  plan: CountPlan,
  values: readonly CountValue[],
  referred: string,
  { inventory }: Instrumentation,
): CountText {
  const quoted = values.map(({ label, value, keyword }) => ({
    label,
    keyword,
    text: `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`,
  }));
  if (plan.helper !== undefined) {
    const args = quoted.map(({ label, text, keyword }) => (keyword ? `${label}=${text}` : text));
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
  if (library === 'opentelemetry') {
    const attributes =
      quoted.length === 0 ? '' : `, {${quoted.map(({ label, text }) => `"${label}": ${text}`).join(', ')}}`;
    return { statement: `${referred}.add(1${attributes})`, callable: `${referred}.add, 1${attributes}` };
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
