import type { Expr } from '../python/tree.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import { dottedName, expressionsOf, walkExpression, walkStatements } from '../python/walk.ts';
import type { ImportRequest } from '../edit/imports.ts';
import { propertyGetter } from '../types/inference/properties.ts';
import type { Program } from '../types/program.ts';
import { classOf, type Scope } from '../types/scope.ts';
import { directoryOf } from '../workspace/workspace.ts';
import { PythonFiles } from '../workspace/python-files.ts';
import { isService } from './application.ts';
import { Loggers, type LoggerKind } from './logger.ts';
import { eventName, sentence, type Purpose } from './message.ts';

/** The logger to use at a place, and what has to be added to the file to have it. */
export interface ChosenLogger {
  readonly kind: LoggerKind;
  /** As it is written in a call: `logger`, `self._log`. */
  readonly receiver: string;
  readonly imports: readonly ImportRequest[];
  /** What makes the logger, to stand after the imports; empty when the file has it. */
  readonly statements: readonly string[];
}

export interface LoggingPlace {
  readonly program: Program;
  readonly path: string;
  readonly text: string;
  readonly module: ModuleTree;
  readonly scope: Scope;
  /** The absolute offset of the code that is to log. */
  readonly offset: number;
  /** The `logger` setting: `auto`, `logging`, `structlog` or `loguru`. */
  readonly preference: string;
  readonly loggerObjects: readonly string[];
}

const LOOKS_LIKE = /^_*([a-z0-9]+_)*(log|logger)$/i;

/** Loggers for something else than what goes wrong: each request, each act of a user. */
const SPECIAL = /access|audit/i;

/**
 * Whether the file logs, or a setting says how, or it is part of a service whose files log: a project without logs is not
 * made to begin, and a library's file not either.
 */
export function hasLogging(place: LoggingPlace): boolean {
  const loggers = new Loggers(place.program, place.loggerObjects);
  return (
    place.preference !== 'auto' ||
    ownLogger(place, loggers) !== undefined ||
    (isService(place.program) && nearestRecipe(place, loggers) !== undefined)
  );
}

/** The logger that the file uses where it has one, else the one that the files around it make for themselves. */
export function chooseLogger(place: LoggingPlace): ChosenLogger {
  const loggers = new Loggers(place.program, place.loggerObjects);
  return ownLogger(place, loggers) ?? newLogger(place, loggers);
}

/**
 * A statement that logs an exception with its traceback, and leaves its text out of the message.
 *
 * @param level `error` for what nobody expected; `warning` for what a clause names.
 */
export function logStatement(
  place: LoggingPlace,
  { kind, receiver }: ChosenLogger,
  purpose: Purpose,
  { bound, level }: { bound: string; level: 'error' | 'warning' },
): string {
  const quote = quoteOf(place.text);
  const said = messagesOf(place, receiver);
  const message = quote + (kind === 'structlog' ? structured(said, purpose) : spoken(said, purpose)) + quote;
  switch (kind) {
    case 'loguru':
      return `${receiver}.opt(exception=${bound}).${level}(${message})`;
    case 'twisted':
      return `${receiver}.failure(${message}, error=${bound})`;
    case 'own':
      return `${receiver}.${level}(f${message.slice(0, -1)}: {${bound}!r}${quote})`;
    default:
      return `${receiver}.${level === 'error' ? 'exception' : 'warning'}(${message}, exc_info=${bound})`;
  }
}

function structured(said: readonly string[], purpose: Purpose): string {
  const spacedOut = said.filter((one) => one.includes(' ')).length;
  if (spacedOut * 2 > said.length) return spoken(said, purpose);
  const count = (pattern: RegExp): number => said.filter((one) => pattern.test(one)).length;
  if (count(/\./) * 2 > said.length) return eventName(purpose, '.');
  return eventName(purpose, count(/-/) * 2 > said.length ? '-' : '_');
}

function spoken(said: readonly string[], purpose: Purpose): string {
  const text = sentence(purpose);
  const lower = said.filter((one) => /^[a-z]/.test(one)).length;
  return lower * 2 > said.length ? text[0]!.toLowerCase() + text.slice(1) : text;
}

// ------------------------------------------------------------- the file's own

function ownLogger(place: LoggingPlace, loggers: Loggers): ChosenLogger | undefined {
  const used = receiversIn(place.module.units);
  const candidates: { receiver: string; kind: LoggerKind; uses: number }[] = [];
  const add = (receiver: string, expr: Expr, scope: Scope): void => {
    const kind = SPECIAL.test(receiver) ? undefined : loggers.kindOf(expr, scope);
    const uses = used.get(receiver) ?? 0;
    // What only has the name of one, and that the file logs nothing through, may be a path or a function (`empty_log`).
    if (kind && (kind !== 'named' || uses > 0)) candidates.push({ receiver, kind, uses });
  };
  for (const name of localNames(place.scope))
    if (LOOKS_LIKE.test(name)) add(name, nameExpr(name), place.scope);
  for (const name of attributesOf(place)) add(`self.${name}`, selfExpr(name), place.scope);
  const moduleNames = place.program.declarations.namesInModule(place.path);
  for (const [name, bindings] of moduleNames) {
    const makes = bindings.some((one) => one.kind === 'assign' && one.value?.kind === 'call');
    const imports = bindings.some((one) => one.kind === 'from');
    if (!(makes || imports) || !(LOOKS_LIKE.test(name) || makes)) continue;
    const found = place.program.names.lookup(place.scope, name);
    if (found?.scope.kind !== 'module' || found.scope.path !== place.path) continue;
    // Code that runs on import needs a logger that is there already.
    const defined = bindings
      .map((one) => startOf(place.module.units, one.unit))
      .filter((at) => at !== undefined);
    if (place.scope.kind !== 'function' && defined.length > 0 && Math.min(...defined) >= place.offset)
      continue;
    add(name, nameExpr(name), place.program.moduleScope(place.path));
  }
  // `logging.info(…)`: the functions of the module, which log through the root.
  if (used.has('logging') && isLoggingModule(place, loggers))
    add('logging', nameExpr('logging'), place.scope);
  if (used.has(CURRENT_APP.receiver))
    add(
      CURRENT_APP.receiver,
      {
        kind: 'attribute',
        object: nameExpr(CURRENT_APP.name),
        name: 'logger',
        nameStart: 0,
        start: 0,
        end: 0,
      },
      place.scope,
    );
  const rank = (one: { receiver: string; kind: LoggerKind; uses: number }): number =>
    (one.kind === 'named' ? -100 : 0) +
    (/(^|\.)_*(log|logger)$/i.test(one.receiver) ? 500 : 0) +
    one.uses * 10;
  const [best] = candidates.sort((a, b) => rank(b) - rank(a));
  return best && { kind: best.kind, receiver: best.receiver, imports: [], statements: [] };
}

/** Whether `logging` is the module of that name where the code stands. */
function isLoggingModule({ program, scope }: LoggingPlace, loggers: Loggers): boolean {
  const name = nameExpr('logging');
  return program.names.qualify(name, scope) === 'logging' && loggers.kindOf(name, scope) === 'stdlib';
}

/** The names of a function's own variables and parameters, and of the functions around it. */
function localNames(scope: Scope): readonly string[] {
  if (scope.kind !== 'function') return [];
  // A logger that may be left out may be None, and `log=True` is no logger.
  const given = scope.def.params.filter((param) => param.default?.kind !== 'constant');
  return [...given.map((param) => param.name), ...localNames(scope.parent)];
}

function attributesOf({ program, scope, module }: LoggingPlace): readonly string[] {
  const cls = classOf(scope);
  const self = scope.kind === 'function' && scope.fn.owner ? scope.def.params[0]?.name : undefined;
  if (!cls || self !== 'self') return [];
  const names = new Set<string>();
  for (const { cls: at } of program.classes.info(cls).order) {
    for (const [name, bindings] of program.declarations.namesInClass(at.key))
      if (
        LOOKS_LIKE.test(name) &&
        !bindings.every((binding) => binding.kind === 'function' && !propertyGetter(at, name, program))
      )
        names.add(name);
    for (const name of ['logger', '_logger', 'log', '_log'])
      if (program.declarations.selfAssignments(at.key, name).length > 0) names.add(name);
  }
  // What a base that cannot be read gives the class, the class uses.
  const unit = module.units.find(
    (one) => one.lowered.stmt.kind === 'class' && one.lowered.stmt.name === cls.qualname,
  );
  for (const receiver of receiversIn(unit?.members ?? []).keys()) {
    const name = /^self\.(\w+)$/.exec(receiver)?.[1];
    if (name !== undefined && LOOKS_LIKE.test(name)) names.add(name);
  }
  return [...names];
}

/** How often each receiver is called, by its dotted text. */
function receiversIn(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  eachCall(units, (callee) => {
    if (callee.kind !== 'attribute' || !METHODS.has(callee.name)) return;
    const receiver = dottedName(callee.object);
    if (receiver) counts.set(receiver, (counts.get(receiver) ?? 0) + 1);
  });
  return counts;
}

/** The texts of what a file logs through a receiver. */
function messagesOf({ module, text }: LoggingPlace, receiver: string): readonly string[] {
  const said: string[] = [];
  eachCall(module.units, (callee, first, base) => {
    if (callee.kind !== 'attribute' || !METHODS.has(callee.name) || dottedName(callee.object) !== receiver)
      return;
    if (first?.kind === 'constant' && first.type === 'str') said.push(first.value);
    else if (first?.kind === 'fstring')
      said.push(text.slice(base + first.start, base + first.end).replace(/^[a-z]*["']+/i, ''));
  });
  return said;
}

const METHODS = new Set(['debug', 'info', 'warning', 'warn', 'error', 'critical', 'exception']);

function eachCall(
  units: readonly Unit[],
  visit: (callee: Expr, first: Expr | undefined, base: number) => void,
): void {
  for (const unit of units) {
    walkStatements([unit.lowered.stmt], (stmt) => {
      for (const expr of expressionsOf(stmt))
        walkExpression(expr, (inner) => {
          if (inner.kind === 'call') visit(inner.callee, inner.args[0]?.value, unit.start);
        });
    });
    if (unit.members) eachCall(unit.members, visit);
  }
}

// ------------------------------------------------------------- a new one

interface Recipe extends ChosenLogger {
  readonly name: string;
}

/** Logging as Flask does, where there is an application: in code that uses what a request is handled with. */
const CURRENT_APP: Recipe = {
  kind: 'stdlib',
  name: 'current_app',
  receiver: 'current_app.logger',
  imports: [{ module: 'flask', name: 'current_app' }],
  statements: [],
};

/** What Flask has only while it handles a request. */
const OF_REQUEST =
  /^(request|session|g|render_template|url_for|flash|abort|redirect|make_response|jsonify|current_app)$/;

/** Logging through the functions of the module `logging`. */
const ROOT: Recipe = {
  kind: 'stdlib',
  name: 'logging',
  receiver: 'logging',
  imports: [{ module: 'logging' }],
  statements: [],
};

function newLogger(place: LoggingPlace, loggers: Loggers): ChosenLogger {
  const wanted =
    place.preference === 'auto'
      ? (nearestRecipe(place, loggers) ?? recipeOf('logging'))
      : recipeOf(place.preference);
  const taken = place.program.names.lookup(place.scope, wanted.name) !== undefined;
  if (!taken) return wanted;
  // The module itself, imported for something else.
  if (wanted.name === ROOT.name && isLoggingModule(place, loggers)) return { ...wanted, imports: [] };
  if (wanted === CURRENT_APP) return { ...wanted, imports: [] };
  const name =
    ['_logger', 'module_logger', 'log'].find(
      (one) => place.program.names.lookup(place.scope, one) === undefined,
    ) ?? 'harden_logger';
  if (wanted.statements.length === 0)
    return { ...wanted, receiver: name, imports: wanted.imports.map((one) => ({ ...one, alias: name })) };
  return { ...wanted, receiver: name, statements: wanted.statements.map((one) => one.replace(/^\w+/, name)) };
}

function recipeOf(library: string, name = 'logger'): Recipe {
  switch (library) {
    case 'structlog':
      return {
        kind: 'structlog',
        name,
        receiver: name,
        imports: [{ module: 'structlog' }],
        statements: [`${name} = structlog.get_logger(__name__)`],
      };
    case 'loguru':
      return {
        kind: 'loguru',
        name: 'logger',
        receiver: 'logger',
        imports: [{ module: 'loguru', name: 'logger' }],
        statements: [],
      };
    default:
      return {
        kind: 'stdlib',
        name,
        receiver: name,
        imports: [{ module: 'logging' }],
        statements: [`${name} = logging.getLogger(__name__)`],
      };
  }
}

/** The way in which most files of the nearest folder with loggers come by theirs. */
function nearestRecipe(place: LoggingPlace, loggers: Loggers): Recipe | undefined {
  const files = new PythonFiles(place.program.workspace).all().filter((path) => path !== place.path);
  const handlesRequests = [...place.program.declarations.namesInModule(place.path)].some(([, bindings]) =>
    bindings.some((one) => one.kind === 'from' && one.module === 'flask' && OF_REQUEST.test(one.name)),
  );
  const known = new Map<string, Recipe | undefined>();
  for (let directory = directoryOf(place.path); ; directory = directoryOf(directory)) {
    const counts = new Map<string, { recipe: Recipe; count: number }>();
    for (const path of files) {
      if (!path.startsWith(directory + '/')) continue;
      if (!known.has(path)) known.set(path, recipeIn(place, loggers, path));
      const recipe = known.get(path);
      if (!recipe || (recipe === CURRENT_APP && !handlesRequests)) continue;
      const key = JSON.stringify([recipe.imports, recipe.statements]);
      const entry = counts.get(key);
      if (entry) entry.count++;
      else counts.set(key, { recipe, count: 1 });
    }
    const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
    if (best) return best.recipe;
    if (directory === '/' || place.program.workspace.roots().includes(directory)) return undefined;
  }
}

/** How one file comes by its logger; undefined when it has none, or one of its own kind. */
function recipeIn({ program }: LoggingPlace, loggers: Loggers, path: string): Recipe | undefined {
  // Most files are told apart without being read.
  const text = program.workspace.source(path)?.text ?? '';
  if (!/log/i.test(text)) return undefined;
  const scope = program.moduleScope(path);
  for (const [name, bindings] of program.declarations.namesInModule(path)) {
    if (!LOOKS_LIKE.test(name) || SPECIAL.test(name)) continue;
    const kind = loggers.kindOf(nameExpr(name), scope);
    const [binding] = bindings;
    if (!binding || !kind || kind === 'named') continue;
    if (binding.kind === 'from') {
      const module = program.modules.absoluteName(path, binding.level, binding.module);
      // What a framework logs through is its own.
      const isOurs =
        module === kind || (module && program.modules.resolve(path, module)?.origin === 'workspace');
      if (module && isOurs && name === binding.name)
        return {
          kind,
          name,
          receiver: name,
          imports: [{ module: withoutRoot(module, path, program), name }],
          statements: [],
        };
      continue;
    }
    if (binding.kind !== 'assign' || binding.value?.kind !== 'call') continue;
    if (kind === 'structlog' || kind === 'stdlib') {
      const own = factoryOf(program, binding.value.callee, scope);
      if (own)
        return {
          kind,
          name,
          receiver: name,
          imports: [own],
          statements: [`${name} = ${own.name}(__name__)`],
        };
      return recipeOf(kind === 'structlog' ? 'structlog' : 'logging', name);
    }
  }
  if (/^[^#\n]*\bcurrent_app\.logger\./m.test(text) && program.names.qualify(nameExpr('current_app'), scope))
    return CURRENT_APP;
  return THROUGH_ROOT.test(text) && program.names.qualify(nameExpr('logging'), scope) === 'logging'
    ? ROOT
    : undefined;
}

/** `src/shop` is imported as `shop` by whoever has it installed: the folder around it is no package. */
function withoutRoot(module: string, path: string, { modules }: Program): string {
  const [top, ...rest] = module.split('.');
  const inner = rest.join('.');
  if (top !== 'src' || inner === '') return module;
  const [here, there] = [module, inner].map((name) => modules.resolve(path, name)?.layers[0]);
  return there !== undefined && there === here ? inner : module;
}

const THROUGH_ROOT = /^[^#\n]*\blogging\.(debug|info|warning|error|exception|critical)\(/m;

/** The project's own function that makes loggers, where one is called with `__name__`. */
function factoryOf(program: Program, callee: Expr, scope: Scope): ImportRequest | undefined {
  if (callee.kind !== 'name') return undefined;
  const qualified = program.names.qualify(callee, scope);
  if (!qualified || /^(logging|structlog|celery)\b/.test(qualified)) return undefined;
  const [binding] = program.names.lookup(scope, callee.id)?.bindings ?? [];
  if (binding?.kind !== 'from') return undefined;
  const module = program.modules.absoluteName(scope.path, binding.level, binding.module);
  return module === undefined ? undefined : { module, name: callee.id };
}

// ------------------------------------------------------------- small things

function quoteOf(text: string): string {
  const count = (quote: string): number => text.split(quote).length;
  return count("'") > count('"') * 1.5 ? "'" : '"';
}

function startOf(units: readonly Unit[], lowered: unknown): number | undefined {
  return units.find((unit) => unit.lowered === lowered)?.start;
}

function nameExpr(id: string): Expr {
  return { kind: 'name', id, start: 0, end: 0 };
}

function selfExpr(name: string): Expr {
  return { kind: 'attribute', object: nameExpr('self'), name, nameStart: 0, start: 0, end: 0 };
}
