import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import { decoratorShape, HTTP_METHODS, methodHandlers, methodOf, type Gather } from './framework.ts';
import { argument, stringOf, stringsOf } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';

const WEB_VIEWS = /^(django\.(views|contrib)\b.*\.\w+|rest_framework\b.*\.\w+)$/;

const REST_ACTION = /^rest_framework\b.*\.(action|detail_route|list_route)$/;

/** What a view set answers, and to which method. */
const ACTIONS: Readonly<Record<string, string>> = {
  list: 'GET',
  create: 'POST',
  retrieve: 'GET',
  update: 'PUT',
  partial_update: 'PATCH',
  destroy: 'DELETE',
};

/** The methods of a class-based view: by HTTP method, and those that REST framework's generic views call. */
export function classView(cls: string, path: string, via: string | undefined, into: Gather): void {
  const byMethod = methodHandlers(cls, into.objects);
  for (const { method, handler } of byMethod) route({ method, handler, path, via }, into);
  if (
    !into.objects.ancestry(cls).names.some((one) => WEB_VIEWS.test(one) && one.startsWith('rest_framework'))
  )
    return;
  into.routed(cls);
  // `get` of its own is what the framework calls, and calls `list` or does not.
  const own = new Set(byMethod.map(({ method }) => method));
  for (const { method, handler } of actionsOf(cls, into.objects))
    if (!own.has(method)) route({ method, handler, path, via }, into);
}

export function viewset(cls: string, path: string, via: string, into: Gather): void {
  const { objects } = into;
  into.routed(cls);
  for (const { action, method, handler } of actionsOf(cls, objects)) {
    const detail = action === 'list' || action === 'create' ? '/' : '/{id}/';
    route({ method, handler, path: slashed(path) + detail, via }, into);
  }
  // `@action(detail=True, methods=["post"]) def publish(self, request, pk)`.
  for (const key of objects.ancestry(cls).keys) {
    if (key.startsWith('pack:/') || /\/site-packages\//.test(key)) continue;
    const owner = into.program.classRef(key);
    const scope = into.program.classScope(owner);
    for (const [name, bindings] of into.program.declarations.namesInClass(key)) {
      if (!bindings.some((one) => one.kind === 'function')) continue;
      const def = into.program.declarations.functionAt(`${key}.${name}`).at(-1)?.def;
      for (const decorator of def?.decorators ?? []) {
        const found = actionOf(decorator.value, name, key, scope, objects);
        if (!found) continue;
        const { methods, isDetail, tail } = found;
        into.register({
          framework: 'django',
          kind: 'route',
          methods,
          path: `${slashed(path)}${isDetail ? '/{id}' : ''}/${cleaned(tail)}/`,
          via,
          handler: `${key}.${name}`,
          tag: undefined,
        });
      }
    }
  }
}

/** The methods of a class that answer as REST framework's views do: `list`, `create` and their like. */
function actionsOf(
  cls: string,
  objects: Objects,
): readonly { readonly action: string; readonly method: string; readonly handler: string }[] {
  return Object.entries(ACTIONS).flatMap(([action, method]) => {
    const handler = methodOf(cls, action, objects);
    return handler === undefined ? [] : [{ action, method, handler }];
  });
}

function route(
  { method, ...one }: { method: string; handler: string; path: string; via: string | undefined },
  into: Gather,
): void {
  into.register({ framework: 'django', kind: 'route', methods: [method], tag: undefined, ...one });
}

export function consumer(cls: string, path: string | undefined, via: string | undefined, into: Gather): void {
  const handler = ['connect', 'receive_json', 'receive', 'websocket_connect', 'websocket_receive']
    .map((name) => methodOf(cls, name, into.objects))
    .find((one) => one !== undefined);
  if (handler !== undefined)
    into.register({
      framework: 'django',
      kind: 'websocket',
      methods: [],
      path,
      via,
      handler,
      tag: undefined,
    });
}

/** What `@action(...)` says of a method; `@publish.mapping.delete` is another method of the action `publish`. */
function actionOf(
  decorator: Expr,
  name: string,
  cls: string,
  scope: Scope,
  objects: Objects,
  depth = 0,
): { readonly methods: readonly string[]; readonly isDetail: boolean; readonly tail: string } | undefined {
  const shape = decoratorShape(decorator);
  if (!shape || depth > 1) return undefined;
  const { object } = shape;
  if (object?.kind === 'attribute' && object.name === 'mapping' && object.object.kind === 'name') {
    const action = object.object.id;
    if (!HTTP_METHODS.has(shape.name)) return undefined;
    for (const { value } of objects.program.declarations.functionAt(`${cls}.${action}`).at(-1)?.def
      .decorators ?? []) {
      const found = actionOf(value, action, cls, scope, objects, depth + 1);
      if (found) return { ...found, methods: [shape.name.toUpperCase()] };
    }
    return undefined;
  }
  if (!objects.lineage(shape.callee, scope).some((one) => REST_ACTION.test(one))) return undefined;
  const detail = argument(shape.call, 'detail');
  return {
    methods: [...(stringsOf(argument(shape.call, 'methods', 0), scope, objects) ?? ['get'])]
      .map((one) => one.toUpperCase())
      .sort(),
    isDetail: detail?.kind === 'constant' && detail.value === 'True',
    tail: stringOf(argument(shape.call, 'url_path'), scope, objects) ?? name,
  };
}

/** A route's pattern as a path: anchors of regular expressions and escapes gone, groups as parameters. */
export function cleaned(route: string): string {
  return route
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)/g, '{$1}')
    .replace(/\\([.\-/])/g, '$1');
}

export function slashed(route: string): string {
  return route.startsWith('/') || route === '' ? route : `/${route}`;
}
