import type { Block, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { dottedName, walkOwnStatements } from '../../python/walk.ts';
import type { Names } from '../code/control-flow.ts';
import { methodIn } from '../code/http-methods.ts';
import type { CountPoint } from './count-point.ts';
import { asksForValid } from '../answers/refusals.ts';
import { onlyNarrows } from './narrowing-forms.ts';

/**
 * Of a handler that shows a form and takes it in (`if request.method == "POST":`), only what it does with the form
 * counts: showing it is no operation. What answers `GET` with data keeps its count.
 */
export function withoutForms(points: readonly CountPoint[], def: FunctionDef): readonly CountPoint[] {
  const taken: Block[] = [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'if' && takesForm(stmt.test)) taken.push(stmt.body);
  });
  const shown: Block[] = [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'if' && asksToShow(stmt.test)) shown.push(stmt.body);
  });
  const isIn = (blocks: readonly Block[], { stmt }: CountPoint): boolean =>
    blocks.some((block) => block.stmts.some((one) => one.start <= stmt.start && stmt.end <= one.end));
  // `if request.method == "GET": return render(…)`, and below it what is done.
  const done = points.filter((point) => !(isIn(shown, point) && showsPage(point.stmt)));
  if (done.length > 0 && done.length < points.length) return done;
  const isTaken = (point: CountPoint): boolean => isIn(taken, point);
  // `form = Form(request.POST or None)`, and `if form.is_valid():` around what is done with it.
  if (taken.length === 0)
    walkOwnStatements(def.body.stmts, (stmt) => {
      if (stmt.kind === 'if' && asksForValid(stmt.test) && !onlyNarrows(stmt)) taken.push(stmt.body);
    });
  if (!points.some(isTaken)) return points;
  return points.filter((point) => isTaken(point) || !showsPage(point.stmt));
}

/** `request.method == "POST"`, `form.validate_on_submit()`, and either of them with more. */
export function takesForm(test: Expr): boolean {
  if (test.kind === 'bool') return takesForm(test.left) || takesForm(test.right);
  // `if request.POST:`, `if "save" in request.POST:`.
  if (test.kind === 'attribute') return isSent(test);
  if (test.kind === 'compare' && test.ops.join() === 'in') return isSent(test.operands.at(-1)!);
  if (test.kind === 'call')
    return test.callee.kind === 'attribute' && test.callee.name === 'validate_on_submit';
  if (test.kind !== 'compare' || test.ops.join() !== '==') return false;
  const [left, right] = test.operands;
  return (
    left?.kind === 'attribute' &&
    left.name === 'method' &&
    /^(POST|PUT|PATCH|DELETE)$/.test(methodIn(right) ?? '')
  );
}

/** What a form that was sent holds, which is empty for a page that is asked for. */
function isSent(expr: Expr): boolean {
  return /^(self\.)?request\.(POST|FILES)$/.test(dottedName(expr) ?? '');
}

/** `request.method == "GET"`, `request.method != "POST"`. */
export function asksToShow(test: Expr): boolean {
  if (test.kind !== 'compare' || test.ops.length !== 1) return false;
  const [left, right] = test.operands;
  return (
    left?.kind === 'attribute' &&
    left.name === 'method' &&
    methodIn(right) === (test.ops[0] === '==' ? 'GET' : test.ops[0] === '!=' ? 'POST' : '')
  );
}

/** The end of the function, nothing, what a template is filled with, or a template. */
function showsPage(stmt: Stmt): boolean {
  if (stmt.kind !== 'return') return stmt.kind !== 'raise';
  const value = stmt.value?.kind === 'await' ? stmt.value.value : stmt.value;
  if (!value || (value.kind === 'constant' && value.type === 'None')) return true;
  if (value.kind === 'dict') return value.items.length === 0;
  return value.kind === 'call' && /render|template/i.test(dottedName(value.callee) ?? '');
}

/** `return confirm(request, template)`, where the function of the project shows a form and takes it in. */
export function isFormElsewhere(value: Expr, { scope, objects }: Names): boolean {
  const call = value.kind === 'await' ? value.value : value;
  if (call.kind !== 'call') return false;
  const key = objects.functionKey(objects.locate(call.callee, scope));
  const def =
    key === undefined || key.startsWith('pack:/')
      ? undefined
      : objects.program.declarations.functionAt(key).at(-1)?.def;
  return def?.body.stmts.some((stmt) => stmt.kind === 'if' && takesForm(stmt.test)) ?? false;
}
