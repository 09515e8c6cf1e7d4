import type { Call, Expr, Stmt } from '../../python/tree.ts';
import { childrenOf, expressionsOf, lastName } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import { functionNamed, methodOf, type Gather } from './framework.ts';
import { argument, joinPaths, stringOf } from '../code/literals.ts';
import { classView, cleaned, consumer, slashed } from './django-views.ts';
import { asViewClass } from './flask-views.ts';
import { allowedMethods } from './requests.ts';

const URLS = /^django\.(urls|conf\.urls)\b.*\.(path|re_path|url)$/;
const INCLUDE = /^django\.(urls|conf\.urls)\b.*\.include$/;
export const CONSUMERS = /^channels\b.*\.\w*Consumer$/;

/** Where a pattern stands: the list it is in (see `Mount`), and the prefix that it has within it. */
interface Place {
  readonly via: string;
  readonly prefix: string;
}

/** The routes that a statement declares: `urlpatterns = [...]`, lists that others include, `URLRouter([...])`. */
export function urlPatterns(stmt: Stmt, scope: Scope, into: Gather): void {
  const target = stmt.kind === 'assign' && scope.kind === 'module' ? stmt.targets[0] : undefined;
  const list = target?.kind === 'name' ? target.id : undefined;
  const place: Place = {
    via: list === undefined ? `module:${into.path}` : listKey(into.path, list),
    prefix: '',
  };
  const isList = list !== undefined && /url|pattern|route/i.test(list);
  for (const expr of expressionsOf(stmt)) {
    if (expr === target) continue;
    patterns(expr, place, isList, scope, into);
  }
}

/** The key of a list of patterns. A module's `urlpatterns` are what is included of it. */
function listKey(path: string, name: string): string {
  return name === 'urlpatterns' ? `module:${path}` : `urls:${path}#${name}`;
}

/** @param isList whether a name or `router.urls` that stands here adds its patterns to the list. */
function patterns(expr: Expr, place: Place, isList: boolean, scope: Scope, into: Gather): void {
  const { objects } = into;
  if (expr.kind === 'call') {
    const { callee } = expr;
    const last = lastName(callee) ?? '';
    if (
      (last === 'path' || last === 're_path' || last === 'url') &&
      objects.lineage(callee, scope).some((name) => URLS.test(name))
    )
      return pattern(expr, place, scope, into);
    // `i18n_patterns(path(...), *others)`, `format_suffix_patterns(urlpatterns)`.
    for (const arg of expr.args) patterns(arg.value, place, isList && /patterns$/.test(last), scope, into);
    return;
  }
  if (isList && (expr.kind === 'name' || expr.kind === 'attribute'))
    return mountList(expr, place, scope, into);
  for (const child of childrenOf(expr)) patterns(child, place, isList, scope, into);
}

/** Patterns that are kept elsewhere: a list under a name, a module, the `urls` of a router. */
function mountList(expr: Expr, { via, prefix }: Place, scope: Scope, into: Gather): void {
  const { objects, program } = into;
  const mount = (child: string): void => {
    if (child !== via) into.mount({ parent: via, parentPrefix: '', child, prefix });
  };
  if (expr.kind === 'attribute' && expr.name === 'urls') {
    const made = objects.resolve(expr.object, scope);
    if (made) return mount(made.key);
  }
  const located = objects.locate(expr, scope);
  if (located?.kind === 'module')
    for (const layer of program.modules.resolve(into.path, located.name)?.layers ?? [])
      mount(`module:${layer}`);
  else if (
    located?.kind === 'bindings' &&
    located.scope.kind === 'module' &&
    located.bindings.some(isAssigned)
  )
    mount(listKey(located.scope.path, located.name));
}

function isAssigned(binding: { readonly kind: string }): boolean {
  return binding.kind === 'assign';
}

/** One `path(route, view)`. */
function pattern(call: Call, place: Place, scope: Scope, into: Gather): void {
  const { objects } = into;
  const { via } = place;
  const route = joinPaths(
    place.prefix,
    slashed(
      cleaned(stringOf(argument(call, 'route', 0) ?? argument(call, 'regex', 0), scope, objects) ?? '*'),
    ),
  );
  const view = argument(call, 'view', 1);
  if (!view) return;
  const below = { via, prefix: route };
  if (view.kind === 'call' && objects.lineage(view.callee, scope).some((name) => INCLUDE.test(name)))
    return include(view, below, scope, into);
  // `path("api/", api.urls)` of django-ninja.
  if (view.kind === 'attribute' && view.name === 'urls') return mountList(view, below, scope, into);
  const cls = asViewClass(view, scope, into);
  if (cls !== undefined) {
    if (objects.ancestry(cls).names.some((one) => CONSUMERS.test(one)))
      return consumer(cls, route, via, into);
    const actions =
      view.kind === 'call' && view.args[0]?.value.kind === 'dict' ? view.args[0].value : undefined;
    if (!actions) return classView(cls, route, via, into);
    // `PatientViewSet.as_view({"get": "list"})`.
    for (const { key, value } of actions.items) {
      const method = stringOf(key, scope, objects);
      const action = stringOf(value, scope, objects);
      const handler = action === undefined ? undefined : methodOf(cls, action, objects);
      if (method !== undefined && handler !== undefined)
        into.register({
          framework: 'django',
          kind: 'route',
          methods: [method.toUpperCase()],
          path: route,
          via,
          handler,
          tag: undefined,
        });
    }
    return;
  }
  const handler = functionNamed(view, scope, objects);
  if (handler !== undefined && !handler.startsWith('pack:/'))
    into.register({
      framework: 'django',
      kind: 'route',
      methods: allowedMethods(into.program.declarations.functionAt(handler).at(-1)?.def),
      path: route,
      via,
      handler,
      tag: undefined,
    });
}

/** `include("shop.urls")`, `include(router.urls)`, `include([path(...), …])`, `include((patterns, "name"))`. */
function include(call: Call, place: Place, scope: Scope, into: Gather): void {
  let target = argument(call, 'arg', 0);
  if (target?.kind === 'tuple') target = target.items[0];
  if (!target) return;
  const name = target.kind === 'constant' ? stringOf(target, scope, into.objects) : undefined;
  if (name === undefined) return patterns(target, place, true, scope, into);
  for (const layer of into.program.modules.resolve(into.path, name)?.layers ?? [])
    into.mount({
      parent: place.via,
      parentPrefix: '',
      child: `module:${layer}`,
      prefix: place.prefix,
    });
}
