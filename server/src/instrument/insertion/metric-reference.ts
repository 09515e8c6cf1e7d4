import { importBlockOf } from '../../edit/import-block.ts';
import { moduleOf, type ImportRequest } from '../../edit/imports.ts';
import { lineBreakOf } from '../../edit/layout.ts';
import { defineMetrics } from './definition-edit.ts';
import { quoteFor } from '../../edit/quotes.ts';
import type { NewMetric } from '../metrics/definition-text.ts';
import { projectOf } from '../code/project.ts';
import { directoryOf } from '../../workspace/workspace.ts';
import { fileHeader } from './file-header.ts';
import { newModuleText } from './module-text.ts';
import type { FileEdits } from './insertion.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { moduleNameFor } from '../house/module-names.ts';

/** A metric or helper that a handler is to use: there, or to be defined. */
export interface Wanted {
  /** Its key, where it is there already. */
  readonly key: string | undefined;
  readonly define: NewMetric | undefined;
  readonly module: string;
  readonly createsModule: boolean;
}

/**
 * The expressions that stand for metrics or helpers in the handler's file, in their order; defines and imports them as
 * needed.
 */
export function referTo(
  instrumentation: Instrumentation,
  handler: Handler,
  wanted: readonly Wanted[],
  imports: ImportRequest[],
  files: FileEdits[],
): readonly string[] | { readonly refused: string } {
  const { program, inventory } = instrumentation;
  const variables = new Map<NewMetric, string>();
  for (const module of new Set(wanted.flatMap((one) => (one.define ? [one.module] : [])))) {
    const made = wanted.filter((one) => one.module === module && one.define);
    const metrics = made.map((one) => one.define!);
    const project = projectOf(handler.path, program.workspace);
    const definitions = inventory
      .definitions()
      .filter((one) => one.path === module || projectOf(one.path, program.workspace) === project);
    if (made[0]!.createsModule) {
      const source = program.workspace.source(handler.path)?.text ?? '';
      const quote = quoteFor(program.workspace, handler.path, source);
      const made = newModuleText(program, module, definitions, metrics, quote);
      metrics.forEach((one, at) => variables.set(one, made.variables[at]!));
      const br = lineBreakOf(source);
      files.push({
        path: module,
        edits: [
          {
            start: 0,
            end: 0,
            text: (
              fileHeader(program.workspace, [directoryOf(module), directoryOf(handler.path)]) + made.text
            ).replace(/\n/g, br),
          },
        ],
        create: true,
      });
    } else {
      const placed = defineMetrics(program, module, definitions, metrics);
      if (!placed) return { refused: 'the name of the metric is taken in its module' };
      metrics.forEach((one, at) => variables.set(one, placed.variables[at]!));
      files.push({ path: module, edits: placed.edits, create: false });
    }
  }
  const referred: string[] = [];
  for (const { key, define, module } of wanted) {
    const variable = define ? variables.get(define)! : key!.slice(key!.lastIndexOf('#') + 1);
    const name = importedName(instrumentation, handler, module, variable, imports);
    if (name === undefined) return { refused: 'its module cannot be imported from here' };
    referred.push(name);
  }
  return referred;
}

/** The name that a file has a variable of another by; asks for the import where it has none. */
function importedName(
  instrumentation: Instrumentation,
  handler: Handler,
  module: string,
  variable: string,
  imports: ImportRequest[],
): string | undefined {
  const { program } = instrumentation;
  if (module === handler.path) return variable;
  const dotted = moduleNameFor(program, handler.path, module);
  if (dotted === undefined) return undefined;
  const bound = boundName(instrumentation, handler.path, module, variable, dotted);
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
