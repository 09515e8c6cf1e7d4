import type { FunctionDef } from '../../python/tree.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { idleByName } from './idle-names.ts';
import { idleByDeeds } from './idle-pages.ts';
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
  const { program, objects } = instrumentation;
  const scope = program.functionScope(program.functionRef(handler.fn));
  return (
    inheritedBy(handler, def, program) ??
    ofDjango(instrumentation, handler) ??
    idleByName(handler, def) ??
    (scope && idleByDeeds(handler, def, { scope, objects }))
  );
}

/** What Django's administrators see, and its class of redirects. */
function ofDjango(
  { program, objects }: Instrumentation,
  { kind, framework, fn, path }: Handler,
): string | undefined {
  if (kind !== 'route' || framework !== 'django') return undefined;
  const { owner } = program.functionRef(fn);
  const above = owner ? objects.ancestry(owner.key).names : [];
  if (above.some((one) => /\.(ModelAdmin|AdminSite)$/.test(one)) || /\/admin\.py$/.test(path))
    return 'it is a page of the admin site';
  return above.some((one) => /^django\..*\.RedirectView$/.test(one)) ? 'it only redirects' : undefined;
}
