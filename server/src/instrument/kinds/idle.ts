import type { FunctionDef } from '../../python/tree.ts';
import { dottedName, walkOwnStatements } from '../../python/walk.ts';
import { isRedirect } from '../answers/answers.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { idleByName } from './idle-names.ts';
import { idleByDeeds } from './idle-pages.ts';
import { idleByTalk } from './idle-talk.ts';
import { inheritedBy } from './inherited.ts';

/**
 * Why a handler is no operation that its maintainers would count on its own; undefined where it may be one. Nobody is
 * asked to look at such a handler: whoever wants it counted says so at its place.
 */
export function idleOf(
  instrumentation: Instrumentation,
  handler: Handler,
  def: FunctionDef,
): string | undefined {
  const { program, objects, inventory } = instrumentation;
  const scope = program.functionScope(program.functionRef(handler.fn));
  // Its series would say once more what that of every task says by the task's name.
  if (handler.kind === 'task' && inventory.taskMetric() !== undefined)
    return 'every task is counted by its name already';
  return (
    inheritedBy(handler, def, program) ??
    ofDjango(instrumentation, handler, def) ??
    idleByName(handler, def) ??
    (scope && idleByDeeds(handler, def, { scope, objects })) ??
    (scope && handler.kind === 'bot' ? idleByTalk(def, { scope, objects }) : undefined)
  );
}

/** Whether a view shows what its class would show, or leads elsewhere: `return super().get(request)`. */
function handsOnItsPage(def: FunctionDef): boolean {
  let shows = false;
  let isElse = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return') return;
    const { value } = stmt;
    const callee = value?.kind === 'call' ? value.callee : undefined;
    const isSuper =
      callee?.kind === 'attribute' &&
      callee.name === 'get' &&
      callee.object.kind === 'call' &&
      dottedName(callee.object.callee) === 'super';
    if (isSuper) shows = true;
    else if (!value || !isRedirect(value)) isElse = true;
  });
  return shows && !isElse;
}

/** What Django's administrators see, and its class of redirects. */
function ofDjango(
  { program, objects }: Instrumentation,
  { kind, framework, fn, path }: Handler,
  def: FunctionDef,
): string | undefined {
  if (kind !== 'route' || framework !== 'django') return undefined;
  const { owner } = program.functionRef(fn);
  const above = owner ? objects.ancestry(owner.key).names : [];
  if (above.some((one) => /\.(ModelAdmin|AdminSite)$/.test(one)) || /\/admin\.py$/.test(path))
    return 'it is a page of the admin site';
  if (above.some((one) => /^django\..*\.RedirectView$/.test(one))) return 'it only redirects';
  if (!fn.endsWith('.get') || !handsOnItsPage(def)) return undefined;
  if (above.some((one) => /^django\..*\.DeleteView$/.test(one)))
    return 'it only asks whether it shall be done';
  return above.some((one) => /^django\..*\.(CreateView|FormView)$/.test(one))
    ? 'it always shows the same page'
    : undefined;
}
