import { addToHeader, type ImportRequest } from '../../edit/imports.ts';
import { indentationAt, indentationUnit, lineBreakOf, lineStart } from '../../edit/layout.ts';
import { lineLengthOf } from '../../edit/line-length.ts';
import { wantsTrailingCommas } from '../../edit/trailing-commas.ts';
import type { LoweredUnit } from '../../python/lower.ts';
import type { FunctionDef } from '../../python/tree.ts';
import type { Unit } from '../../python/units.ts';
import type { Edit } from '../../text/edit.ts';
import { clockOf, libraryOf, startOf } from './clock.ts';
import { countEdits } from './count-edits.ts';
import type { CountPlan } from './count-plan.ts';
import { quoteFor, requoted } from '../../edit/quotes.ts';
import { incrementText, observation, updateText, type CountText } from './count-text.ts';
import type { CountPoint } from '../exits/count-point.ts';
import { successPaths } from '../exits/exits.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { referTo, type Wanted } from './metric-reference.ts';
import { importGroups, moduleNameFor } from '../house/module-names.ts';
import { committingOf, onCommit } from '../exits/on-commit.ts';
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
  const own: Edit[] = [];
  const lineLength = lineLengthOf(program.workspace, handler.path);
  const trailingCommas = wantsTrailingCommas(program.workspace, handler.path);
  const where = { text: source.text, lineLength, trailingCommas, unit: declaration.unit, base };
  const failures =
    plan.style === 'decorator' || handler.kind === 'websocket'
      ? []
      : swallowedFailures(declaration.def, { scope, objects });
  const start = startOf(where, declaration.def, 'points' in exits ? exits.points : []);
  const duration = start && plan.beside?.duration;
  const errors = failures.length > 0 ? plan.beside?.errors : undefined;
  const main: Wanted = {
    key: plan.metric ?? plan.helper,
    define: plan.counter,
    module: plan.module,
    createsModule: plan.createsModule,
  };
  const beside = [duration, errors].filter((one) => one !== undefined);
  const referred = referTo(
    instrumentation,
    handler,
    [main, ...beside.map(({ metric, ...one }) => ({ key: metric, ...one }))],
    imports,
    files,
  );
  if ('refused' in referred) return referred;
  const [counter, ...besides] = referred as readonly [string, ...string[]];
  const quote = quoteFor(program.workspace, handler.path, source.text);
  const update = updateText(plan, plan.values, counter, instrumentation);
  const statement = requoted(update.statement, quote);
  const callable = requoted(update.callable, quote);
  const isDeferred = committingOf(instrumentation, handler, declaration.def) === 'on-commit';
  if (plan.style === 'decorator') own.push(decoratorEdit(source.text, base, declaration.def, statement));
  else if ('points' in exits) {
    const clock = duration && clockOf(instrumentation, handler, declaration.def, imports);
    const observed = clock
      ? requoted(
          observation(libraryOf(duration, instrumentation), duration.values, besides[0]!, clock.elapsed),
          quote,
        )
      : undefined;
    const textOf = (counts: string): CountText => ({
      statements: observed === undefined ? [counts] : [counts, observed],
      untimed: [counts],
      callable,
    });
    const isWithin = (point: CountPoint): boolean => isDeferred || exits.inTransaction?.has(point) === true;
    const deferred = exits.points.filter(isWithin);
    const others = exits.points.filter((point) => !isWithin(point));
    const counted: Edit[] = [];
    for (const [points, text] of [
      [deferred, () => onCommit(instrumentation, handler, declaration.def, { statement, callable }, imports)],
      [others, () => statement],
    ] as const) {
      if (points.length === 0) continue;
      const made = countEdits(where, declaration.def, points, textOf(text()), unit);
      if (made.length === 0) return { refused: 'its layout leaves no place for a statement' };
      counted.push(...made);
    }
    if (clock) own.push(...countEdits(where, declaration.def, [start], only(clock.begin), unit));
    own.push(...counted);
    const failed = [
      ...(plan.failure ? [updateText(plan, plan.failure, counter, instrumentation).statement] : []),
      ...(errors
        ? [incrementText(libraryOf(errors, instrumentation), errors.values, besides.at(-1)!).statement]
        : []),
    ].map((one) => requoted(one, quote));
    if (failed.length > 0)
      own.push(
        ...countEdits(
          where,
          declaration.def,
          failures.map((stmt) => ({ kind: stmt.kind === 'pass' ? 'instead' : 'before', stmt })),
          { statements: failed, untimed: failed, callable: '' },
          unit,
        ),
      );
    for (const point of exits.points)
      if (point.kind === 'background' && !imports.some(({ module }) => module === point.module))
        imports.push({ module: point.module, name: 'BackgroundTask' });
  }
  const inFile = files.find((one) => one.path === handler.path);
  const made = plan.createsModule ? moduleNameFor(program, handler.path, plan.module) : undefined;
  const header = addToHeader(
    { text: source.text, module, lineLength },
    { imports, groupOf: importGroups(program, handler.path, made) },
  );
  const edits = [...(inFile?.edits ?? []), ...header, ...own];
  return { files: [{ path: handler.path, edits, create: false }, ...files.filter((one) => one !== inFile)] };
}

/** One statement, whatever there is to time. */
function only(statement: string): CountText {
  return { statements: [statement], untimed: [statement], callable: '' };
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
