import type { Block, ExceptClause, Expr, FunctionDef, Stmt, Try } from '../python/tree.ts';
import { childrenOf, expressionsOf, lastName, walkExpression, walkOwnStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Inference } from '../types/inference.ts';
import type { Scope } from '../types/scope.ts';

/**
 * What a `try` and one of its clauses look like, in words that `guesses.ts` has learned to read: what the block
 * calls by name, what it indexes, what the handler does. They say what is likely, never what is certain.
 */
export function cluesOf(
  stmt: Try,
  clause: ExceptClause,
  scope: Scope,
  fn: FunctionDef | undefined,
  inference: Inference,
): ReadonlySet<string> {
  const clues = new Set<string>(['any']);
  blockClues(stmt.body, scope, inference, clues);
  handlerClues(clause, clues);
  if (fn) {
    clues.add(`in ${fn.name}`);
    for (const word of wordsOf(fn.name)) clues.add(`in ~${word}`);
  } else clues.add('in a module');
  if (stmt.orElse) clues.add('has else');
  if (stmt.clauses.length > 1) clues.add(stmt.clauses[0] === clause ? 'first of several' : 'behind others');
  return clues;
}

/** The last parts of the names that a block calls. */
export function calledNames(block: Block): ReadonlySet<string> {
  const names = new Set<string>();
  everyExpression(block, (expr) => {
    const name = expr.kind === 'call' ? lastName(expr.callee) : undefined;
    if (name) names.add(name);
  });
  return names;
}

function blockClues(block: Block, scope: Scope, inference: Inference, clues: Set<string>): void {
  let statements = 0;
  walkOwnStatements(block.stmts, (stmt) => {
    statements++;
    clues.add(stmt.kind);
    if (stmt.kind === 'from') clues.add(`from ${stmt.module.split('.')[0]!}`);
    if (stmt.kind === 'import') for (const { name } of stmt.names) clues.add(`import ${name.split('.')[0]!}`);
    if (
      (stmt.kind === 'assign' && stmt.targets.some(isUnpacking)) ||
      (stmt.kind === 'for' && isUnpacking(stmt.target))
    )
      clues.add('unpack');
    if (stmt.kind === 'delete' && stmt.targets.some((one) => one.kind === 'subscript')) clues.add('del []');
    if (stmt.kind === 'delete' && stmt.targets.some((one) => one.kind === 'attribute')) clues.add('del .');
    if (stmt.kind === 'assign' && stmt.targets.some((one) => one.kind === 'subscript')) clues.add('[] =');
  });
  everyScopedExpression(block, scope, inference, (expr, at) => {
    expressionClues(expr, at, inference.program, clues);
    typeClues(expr, at, inference, clues);
  });
  clues.add(
    statements === 1
      ? 'one statement'
      : statements <= 3
        ? 'few statements'
        : statements <= 10
          ? 'some statements'
          : 'many statements',
  );
  const [only] = block.stmts;
  if (block.stmts.length === 1 && only) {
    const value =
      only.kind === 'return' || only.kind === 'expr' || only.kind === 'assign' ? only.value : undefined;
    const inner = value?.kind === 'await' ? value.value : value;
    if (inner) clues.add(`only ${inner.kind}`);
    const name = inner?.kind === 'call' ? lastName(inner.callee) : undefined;
    if (name) clues.add(`only ${name}()`);
    if (!inner) clues.add(`only ${only.kind}`);
  }
}

function expressionClues(expr: Expr, scope: Scope, program: Program, clues: Set<string>): void {
  switch (expr.kind) {
    case 'call': {
      const name = lastName(expr.callee);
      const qualified = program.names.qualify(expr.callee, scope);
      if (qualified && !qualified.startsWith('builtins.')) clues.add(`call ${qualified}`);
      if (name) clues.add(expr.callee.kind === 'attribute' ? `.${name}()` : `${name}()`);
      if (expr.callee.kind === 'attribute' && qualified === undefined) clues.add('method');
      if (expr.callee.kind === 'attribute')
        for (const word of wordsOf(lastName(expr.callee.object) ?? '')) clues.add(`on ${word}`);
      for (const word of wordsOf(name ?? '')) clues.add(`~${word}`);
      clues.add('call');
      break;
    }
    case 'attribute':
      clues.add(`.${expr.name}`);
      clues.add('attribute');
      break;
    case 'subscript': {
      const [index] = expr.index;
      clues.add(`[${index?.kind === 'constant' ? index.type : (index?.kind ?? '')}]`);
      if (expr.object.kind === 'subscript') clues.add('[][]');
      break;
    }
    case 'binary':
      clues.add(`op ${expr.op}`);
      break;
    case 'compare':
      for (const op of expr.ops) clues.add(`op ${op}`);
      break;
    case 'await':
    case 'yield':
    case 'comprehension':
      clues.add(expr.kind);
      break;
    default:
      break;
  }
}

/** What is not there, or may not be: names, attributes of modules and of classes that are known. */
function typeClues(expr: Expr, scope: Scope, inference: Inference, clues: Set<string>): void {
  if (expr.kind === 'name' && !inference.program.names.lookup(scope, expr.id))
    clues.add('a name that nothing binds');
  if (expr.kind === 'attribute') {
    const object = inference.typeOf(expr.object, scope);
    const isMissing = inference.attribute(object, expr.name).kind === 'unknown';
    if (object.kind === 'module')
      clues.add(isMissing ? 'a module lacks the attribute' : 'attribute of a module');
    else if (object.kind === 'unknown') clues.add('attribute of something unknown');
    else clues.add(isMissing ? `${object.kind} lacks the attribute` : `attribute of ${object.kind}`);
  }
  if (expr.kind === 'subscript') {
    const object = inference.typeOf(expr.object, scope);
    clues.add(`subscript of ${object.kind === 'instance' ? object.cls.qualname : object.kind}`);
  }
}

function handlerClues(clause: ExceptClause, clues: Set<string>): void {
  const bound = clause.name?.id;
  if (bound) clues.add('bound');
  // `except Exception as ve`.
  if (bound && !/^_?(e|ex|exc|err|error|exception)$/.test(bound)) clues.add(`bound as ${bound}`);
  for (const stmt of clause.body.stmts.slice(0, 1)) clues.add(`handler ${stmt.kind}`);
  walkOwnStatements(clause.body.stmts, (stmt) => {
    if (stmt.kind === 'raise') {
      const raised = stmt.exception?.kind === 'call' ? stmt.exception.callee : stmt.exception;
      clues.add(raised ? `handler raises ${lastName(raised) ?? ''}` : 'handler re-raises');
    }
    if (stmt.kind === 'return') clues.add(`handler returns ${stmt.value ? valueOf(stmt.value) : ''}`);
    if (stmt.kind === 'continue' || stmt.kind === 'import' || stmt.kind === 'from' || stmt.kind === 'pass')
      clues.add(`handler has ${stmt.kind}`);
    if (stmt.kind === 'assign' && stmt.value) clues.add(`handler sets ${valueOf(stmt.value)}`);
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'attribute' && inner.object.kind === 'name' && inner.object.id === bound)
          clues.add(`reads .${inner.name}`);
        handlerWords(inner, clues);
        if (inner.kind === 'call') {
          const name = lastName(inner.callee);
          if (name) clues.add(`handler calls ${name}`);
        }
      });
  });
}

/** What the handler says to people, the names it uses, the statuses it answers with. */
function handlerWords(expr: Expr, clues: Set<string>): void {
  const said =
    expr.kind === 'fstring' ? expr.text : expr.kind === 'constant' && expr.type === 'str' ? expr.value : '';
  if (said.length > 0 && said.length < LONG_TEXT)
    for (const [word] of said.matchAll(/[A-Za-z]{3,}/g))
      for (const part of wordsOf(word)) clues.add(`handler says ${part}`);
  if (expr.kind === 'constant' && expr.type === 'int' && /^[45]\d\d$/.test(expr.value))
    clues.add(`handler says ${expr.value}`);
  if (expr.kind === 'name' || expr.kind === 'attribute')
    for (const word of wordsOf(lastName(expr)!)) clues.add(`handler names ${word}`);
}

/** A text of more characters is no message. */
const LONG_TEXT = 300;

function valueOf(expr: Expr): string {
  if (expr.kind === 'constant') return expr.type === 'bool' || expr.type === 'None' ? expr.value : expr.type;
  if (expr.kind === 'name' && expr.id === 'NotImplemented') return expr.id;
  return expr.kind;
}

function everyExpression(block: Block, visit: (expr: Expr) => void): void {
  walkOwnStatements(block.stmts, (stmt: Stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'lambda') return false;
        visit(inner);
        return undefined;
      });
  });
}

/** The same with the scope each stands in. */
export function everyScopedExpression(
  block: Block,
  scope: Scope,
  inference: Inference,
  visit: (expr: Expr, scope: Scope) => void,
): void {
  const walk = (expr: Expr, at: Scope): void => {
    if (expr.kind === 'lambda') return;
    visit(expr, at);
    const inner = expr.kind === 'comprehension' ? inference.comprehensionScope(expr, at) : at;
    for (const child of childrenOf(expr)) walk(child, inner);
  };
  walkOwnStatements(block.stmts, (stmt: Stmt) => {
    for (const expr of expressionsOf(stmt)) walk(expr, scope);
  });
}

function isUnpacking(target: Expr): boolean {
  return target.kind === 'tuple' || target.kind === 'list';
}

/** `parse` and `date` of `parse_date` and of `parseDate`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .split(/_|(?<=[a-z0-9])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2);
}

/** A count as a word of a sign: small ones tell much apart, large ones little. */
export function bucket(count: number): string {
  return count <= 3 ? String(count) : count <= 6 ? 'some' : count <= 12 ? 'many' : 'very many';
}
