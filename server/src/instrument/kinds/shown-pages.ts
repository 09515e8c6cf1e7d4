import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import { dottedName, lastName, walkOwnStatements } from '../../python/walk.ts';
import { isPage, isRedirect } from '../answers/answers.ts';
import type { Names } from '../code/control-flow.ts';
import { ownFunction } from '../exits/certain-answers.ts';
import { namesRead, onlyRefuses } from '../exits/deeds.ts';
import { ADDRESSES, isGiven, isTold, LOOKUPS } from './given-values.ts';

/**
 * Whether all that is shown is a form that nobody has filled in, about one thing that was looked up: another handler takes it.
 *
 * @param isSentTo whether something may be sent to it: of what is only asked for, what was sent is nothing.
 */
export function showsForm(def: FunctionDef, isSentTo: boolean, names: Names): boolean {
  const forms = new Set<string>();
  let others = 0;
  let pages = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    switch (stmt.kind) {
      case 'assign': {
        const isForm = stmt.value?.kind === 'call' && isEmptyForm(stmt.value, isSentTo);
        if (!isForm && stmt.value && !isGiven(stmt.value, LOOKUPS)) others++;
        for (const one of stmt.targets) {
          if (one.kind !== 'name') others += isOwnObject(one) ? 0 : 1;
          else if (isForm) forms.add(one.id);
        }
        return;
      }
      case 'return': {
        const made = awaited(stmt.value);
        const isShown = made?.kind === 'call' && (isPage(made) || ownFunction(made, names) !== undefined);
        const isOfForm =
          isShown && made.args.some(({ value }) => [...namesRead(value)].some((one) => forms.has(one)));
        const isGivenAll =
          isShown && made.args.every(({ value }) => isGiven(value, LOOKUPS) || isContext(value));
        if (isOfForm && isGivenAll) pages++;
        else others++;
        return;
      }
      case 'expr':
        if (!isTold(stmt.value) && !onlyRefuses(stmt.value, names)) others++;
        return;
      case 'if':
        if (!isGiven(stmt.test, ADDRESSES) || stmt.body.stmts.at(-1)?.kind !== 'raise') others++;
        return;
      case 'raise':
      case 'import':
      case 'from':
      case 'pass':
        return;
      default:
        others++;
    }
  });
  return pages > 0 && others === 0;
}

/** `self.get_context_data(form=form)`: what Django's views give a page besides. */
function isContext(value: Expr): boolean {
  return (
    value.kind === 'call' &&
    lastName(value.callee) === 'get_context_data' &&
    value.args.every((one) => isGiven(one.value, LOOKUPS))
  );
}

/** `self.object`, which Django's views of forms have. */
function isOwnObject(target: Expr): boolean {
  return dottedName(target) === 'self.object';
}

/** `PhotoForm(initial={…})`, `ItemForm(instance=item)`, `self.get_form()`: nothing that was sent is in it. */
function isEmptyForm({ callee, args }: Call, isSentTo: boolean): boolean {
  if (dottedName(callee) === 'self.get_form' && args.length === 0) return true;
  return (
    /^[A-Z]\w*Form$/.test(lastName(callee) ?? '') &&
    args.every(
      ({ keyword, value }) =>
        keyword !== undefined && isGiven(value, LOOKUPS) && !(isSentTo && isSent(value)),
    )
  );
}

function isSent(value: Expr): boolean {
  return /(^|\.)(POST|FILES|form|files|data|json)$/.test(dottedName(value) ?? '');
}

/** Whether every answer is a page that nothing was looked up for, or leads elsewhere: a form that another handler takes. */
export function showsSame(def: FunctionDef): boolean {
  let pages = 0;
  let others = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    switch (stmt.kind) {
      case 'return': {
        const made = awaited(stmt.value);
        const isShown = made?.kind === 'call' && (isPage(made) || isRedirect(made));
        if (!isShown || !made.args.every(({ value }) => isGiven(value, ADDRESSES))) return void others++;
        if (isPage(made)) pages++;
        return;
      }
      case 'expr':
        if (!isTold(stmt.value)) others++;
        return;
      case 'assign':
        if (stmt.value && !isGiven(stmt.value, ADDRESSES)) others++;
        if (stmt.targets.some((one) => one.kind !== 'name')) others++;
        return;
      case 'if':
        if (!isGiven(stmt.test, ADDRESSES)) others++;
        return;
      case 'import':
      case 'from':
      case 'pass':
      case 'raise':
        return;
      default:
        others++;
    }
  });
  return pages > 0 && others === 0;
}

function awaited(expr: Expr | undefined): Expr | undefined {
  return expr?.kind === 'await' ? expr.value : expr;
}
