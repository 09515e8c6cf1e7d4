import type { Call, Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import {
  classNamedBy,
  decoratorShape,
  functionNamed,
  HTTP_METHODS,
  isMade,
  methodHandlers,
  methodOf,
  type Framework,
  type Gather,
} from '../framework.ts';
import { argument, joinPaths, stringOf, stringsOf } from '../literals.ts';
import { asViewClass } from './flask.ts';

const URLS = /^django\.(urls|conf\.urls)\b.*\.(path|re_path|url)$/;
const INCLUDE = /^django\.(urls|conf\.urls)\b.*\.include$/;
const REST: readonly string[] = [
  'rest_framework',
  'rest_framework_extensions',
  'rest_framework_nested',
  'drf_spectacular',
  'adrf',
];
const ROUTERS: ReadonlySet<string> = new Set([
  'DefaultRouter',
  'SimpleRouter',
  'NestedSimpleRouter',
  'NestedDefaultRouter',
  'ExtendedSimpleRouter',
  'BaseRouter',
]);
const CONSUMERS = /^channels\b.*\.\w*Consumer$/;
const NINJA: ReadonlySet<string> = new Set(['NinjaAPI', 'Router', 'NinjaExtraAPI']);
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

/** Django's URL configurations, class-based views, Django REST framework, Channels, django-ninja. */
export const django: Framework = {
  name: 'django',
  packages: ['django', 'rest_framework', 'channels', 'ninja'],

  decorated(_def, decorator, handler, scope, into) {
    const shape = decoratorShape(decorator);
    if (!shape?.object || !shape.call || !(HTTP_METHODS.has(shape.name) || shape.name === 'api_operation'))
      return;
    const made = into.objects.resolve(shape.object, scope);
    if (!made || !isMade(made, ['ninja', 'ninja_extra'], NINJA)) return;
    into.register({
      framework: 'django',
      kind: 'route',
      methods: HTTP_METHODS.has(shape.name) ? [shape.name.toUpperCase()] : [],
      path: stringOf(argument(shape.call, 'path', 0), scope, into.objects) ?? '*',
      via: made.key,
      handler,
      tag: undefined,
    });
  },

  classDef(_def, cls, _scope, into) {
    const { names } = into.objects.ancestry(cls);
    if (!names.slice(1).some((one) => CONSUMERS.test(one))) return;
    consumer(cls, undefined, into);
  },

  statement(stmt, scope, into) {
    if (stmt.kind !== 'assign' || !stmt.value || scope.kind !== 'module') return;
    const target = stmt.targets[0];
    if (
      target?.kind !== 'name' ||
      target.id !== 'MIDDLEWARE' ||
      (stmt.value.kind !== 'list' && stmt.value.kind !== 'tuple')
    )
      return;
    for (const item of stmt.value.items) {
      const name = stringOf(item, scope, into.objects);
      if (name && /^(django_prometheus|django_statsd|opentelemetry)\b/.test(name))
        into.httpMetrics({ name: name.replace(/\.\w+(Before|After)Middleware$/, ''), framework: 'django' });
    }
  },

  call(call, scope, into) {
    const { objects } = into;
    const { callee } = call;
    const last = callee.kind === 'name' ? callee.id : callee.kind === 'attribute' ? callee.name : '';
    if (last === 'path' || last === 're_path' || last === 'url') {
      if (objects.lineage(callee, scope).some((name) => URLS.test(name))) url(call, scope, into);
      return;
    }
    if (callee.kind !== 'attribute') return;
    if (last === 'register') {
      const made = objects.resolve(callee.object, scope);
      if (!made || !isMade(made, REST, ROUTERS)) return;
      const cls = classNamedBy(argument(call, 'viewset', 1), scope, objects);
      if (cls !== undefined)
        viewset(
          cls,
          joinPaths('', stringOf(argument(call, 'prefix', 0), scope, objects) ?? '*'),
          made.key,
          into,
        );
      return;
    }
    if (last === 'add_router') {
      const made = objects.resolve(callee.object, scope);
      const router = argument(call, 'router', 1);
      const text = stringOf(router, scope, objects);
      const child = router && text === undefined ? objects.resolve(router, scope) : undefined;
      if (made && child && isMade(made, ['ninja', 'ninja_extra'], NINJA))
        into.mount({
          parent: made.key,
          parentPrefix: '',
          child: child.key,
          prefix: stringOf(argument(call, 'prefix', 0), scope, objects) ?? '*',
        });
    }
  },
};

function url(call: Call, scope: Scope, into: Gather): void {
  const { objects } = into;
  const route = cleaned(
    stringOf(argument(call, 'route', 0) ?? argument(call, 'regex', 0), scope, objects) ?? '*',
  );
  const view = argument(call, 'view', 1);
  const via = `module:${into.path}`;
  if (!view) return;
  if (view.kind === 'call') {
    if (objects.lineage(view.callee, scope).some((name) => INCLUDE.test(name)))
      return include(view, route, scope, into);
  }
  // `path("api/", api.urls)` of django-ninja, `router.urls` of DRF.
  if (view.kind === 'attribute' && view.name === 'urls') {
    const child = objects.resolve(view.object, scope);
    if (child) into.mount({ parent: via, parentPrefix: '', child: child.key, prefix: slashed(route) });
    return;
  }
  const cls = asViewClass(view, scope, into);
  if (cls !== undefined) {
    const { names } = objects.ancestry(cls);
    if (names.some((one) => CONSUMERS.test(one))) return consumer(cls, slashed(route), into);
    const actions =
      view.kind === 'call' && view.args[0]?.value.kind === 'dict' ? view.args[0].value : undefined;
    if (actions) {
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
            path: slashed(route),
            via,
            handler,
            tag: undefined,
          });
      }
      return;
    }
    classView(cls, slashed(route), via, into);
    return;
  }
  const handler = functionNamed(view, scope, objects);
  if (handler !== undefined && !handler.startsWith('pack:/'))
    into.register({
      framework: 'django',
      kind: 'route',
      methods: [],
      path: slashed(route),
      via,
      handler,
      tag: undefined,
    });
}

/** The methods of a class-based view: by HTTP method, and those of REST framework's generic views. */
function classView(cls: string, path: string, via: string | undefined, into: Gather): void {
  for (const { method, handler } of methodHandlers(cls, into.objects))
    into.register({
      framework: 'django',
      kind: 'route',
      methods: [method],
      path,
      via,
      handler,
      tag: undefined,
    });
  if (
    !into.objects.ancestry(cls).names.some((one) => WEB_VIEWS.test(one) && one.startsWith('rest_framework'))
  )
    return;
  for (const [action, method] of Object.entries(ACTIONS)) {
    const handler = methodOf(cls, action, into.objects);
    if (handler !== undefined)
      into.register({
        framework: 'django',
        kind: 'route',
        methods: [method],
        path,
        via,
        handler,
        tag: undefined,
      });
  }
}

function viewset(cls: string, path: string, via: string, into: Gather): void {
  const { objects } = into;
  for (const [action, method] of Object.entries(ACTIONS)) {
    const handler = methodOf(cls, action, objects);
    const detail = action === 'list' || action === 'create' ? '/' : '/{id}/';
    if (handler !== undefined)
      into.register({
        framework: 'django',
        kind: 'route',
        methods: [method],
        path: slashed(path) + detail,
        via,
        handler,
        tag: undefined,
      });
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
        const shape = decoratorShape(decorator.value);
        const qualified =
          shape && into.objects.lineage(shape.callee, scope).find((one) => REST_ACTION.test(one));
        if (!shape || !qualified) continue;
        const methods = [...(stringsOf(argument(shape.call, 'methods', 0), scope, objects) ?? ['get'])]
          .map((one) => one.toUpperCase())
          .sort();
        const detail = argument(shape.call, 'detail');
        const isDetail = detail?.kind === 'constant' && detail.value === 'True';
        const tail = stringOf(argument(shape.call, 'url_path'), scope, objects) ?? name;
        into.register({
          framework: 'django',
          kind: 'route',
          methods,
          path: `${slashed(path)}${isDetail ? '/{id}' : ''}/${tail}/`,
          via,
          handler: `${key}.${name}`,
          tag: undefined,
        });
      }
    }
  }
}

function consumer(cls: string, path: string | undefined, into: Gather): void {
  const handler = ['connect', 'receive_json', 'receive', 'websocket_connect', 'websocket_receive']
    .map((name) => methodOf(cls, name, into.objects))
    .find((one) => one !== undefined);
  if (handler !== undefined)
    into.register({
      framework: 'django',
      kind: 'websocket',
      methods: [],
      path,
      via: path === undefined ? undefined : `module:${into.path}`,
      handler,
      tag: undefined,
    });
}

function include(call: Call, prefix: string, scope: Scope, into: Gather): void {
  const { objects } = into;
  let target: Expr | undefined = argument(call, 'arg', 0);
  // `include((patterns, "app_name"))`.
  if (target?.kind === 'tuple') target = target.items[0];
  const parent = `module:${into.path}`;
  const name = stringOf(target, scope, objects);
  if (name !== undefined) {
    for (const layer of into.program.modules.resolve(into.path, name)?.layers ?? [])
      into.mount({ parent, parentPrefix: '', child: `module:${layer}`, prefix: slashed(prefix) });
    return;
  }
  if (target?.kind === 'attribute' && target.name === 'urls') {
    const child = objects.resolve(target.object, scope);
    if (child) into.mount({ parent, parentPrefix: '', child: child.key, prefix: slashed(prefix) });
    return;
  }
  const located = target && objects.locate(target, scope);
  if (located?.kind === 'module')
    for (const layer of into.program.modules.resolve(into.path, located.name)?.layers ?? [])
      into.mount({ parent, parentPrefix: '', child: `module:${layer}`, prefix: slashed(prefix) });
}

/** A route's pattern as a path: anchors of regular expressions and escapes gone, groups as parameters. */
function cleaned(route: string): string {
  return route
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)/g, '{$1}')
    .replace(/\\([.\-/])/g, '$1');
}

function slashed(route: string): string {
  return route.startsWith('/') || route === '' ? route : `/${route}`;
}
