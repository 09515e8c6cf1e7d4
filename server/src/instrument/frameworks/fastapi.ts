import { lastName } from '../../python/walk.ts';
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
  type HandlerKind,
} from './framework.ts';
import { argument, joinPaths, stringOf, stringsOf } from '../code/literals.ts';
import type { Made } from '../code/objects.ts';

const PACKAGES = ['fastapi', 'starlette'];
const ROUTERS: ReadonlySet<string> = new Set(['FastAPI', 'APIRouter', 'Starlette', 'Router']);
const ROUTES: ReadonlySet<string> = new Set(['Route', 'APIRoute', 'WebSocketRoute', 'APIWebSocketRoute']);
const MOUNTS: ReadonlySet<string> = new Set(['Mount', 'Include']);
const WEBSOCKETS: ReadonlySet<string> = new Set(['websocket', 'websocket_route']);
const ENDPOINTS: ReadonlySet<string> = new Set(['HTTPEndpoint', 'WebSocketEndpoint']);

const INSTRUMENTATORS =
  /^(prometheus_fastapi_instrumentator(\..*)?\.Instrumentator|starlette_exporter(\..*)?\.PrometheusMiddleware|starlette_prometheus(\..*)?\.PrometheusMiddleware|aioprometheus\.asgi\..*MetricsMiddleware|opentelemetry\.instrumentation\.(fastapi|starlette|asgi).*)$/;

/**
 * FastAPI and Starlette: decorators of applications and routers under any name, `add_api_route` and its like,
 * lists of `Route(...)`, end points that are classes, class-based controllers, websockets, and the prefixes of
 * `include_router` and `mount`.
 */
export const fastapi: Framework = {
  name: 'fastapi',
  packages: PACKAGES,

  decorated(_def, decorator, handler, scope, into) {
    const shape = decoratorShape(decorator);
    if (!shape?.object || !shape.call) return;
    const kind = registering(shape.name);
    if (!kind) return;
    const made = into.objects.resolve(shape.object, scope);
    if (made ? !isMade(made, PACKAGES, ROUTERS) : !looksLikeRouter(shape.object, shape.call, scope, into))
      return;
    add(shape.call, shape.name, kind, handler, made, scope, into);
  },

  decoratedClass(_def, decorator, cls, scope, into) {
    const shape = decoratorShape(decorator);
    if (!shape?.object || !shape.call || !registering(shape.name)) return;
    const made = into.objects.resolve(shape.object, scope);
    if (made && isMade(made, PACKAGES, ROUTERS))
      addEndpointClass(
        cls,
        stringOf(argument(shape.call, 'path', 0), scope, into.objects),
        made,
        scope,
        into,
      );
  },

  call(call, scope, into) {
    const { objects } = into;
    if (call.callee.kind === 'attribute') {
      const { name, object } = call.callee;
      switch (name) {
        case 'add_api_route':
        case 'add_route':
        case 'add_api_websocket_route':
        case 'add_websocket_route': {
          const made = objects.resolve(object, scope);
          if (!isMade(made, PACKAGES, ROUTERS)) return;
          const path = stringOf(argument(call, 'path', 0), scope, objects);
          const endpoint = argument(call, 'endpoint', 1) ?? argument(call, 'route', 1);
          addEndpoint(
            call,
            endpoint,
            path,
            name.includes('websocket') ? 'websocket' : 'route',
            made,
            scope,
            into,
          );
          return;
        }
        case 'include_router': {
          const child = objects.resolve(argument(call, 'router', 0) ?? call.callee, scope);
          if (!child || !isMade(child, PACKAGES, ROUTERS)) return;
          const parent = objects.resolve(object, scope);
          into.mount({
            parent: parent?.key,
            parentPrefix: prefixOf(parent, into),
            child: child.key,
            prefix:
              stringOf(argument(call, 'prefix'), scope, objects) ?? (argument(call, 'prefix') ? '*' : ''),
            ...before([call, scope], parent?.call && [parent.call, parent.scope], into),
          });
          return;
        }
        case 'mount': {
          const child = objects.resolve(argument(call, 'app', 1) ?? call.callee, scope);
          const parent = objects.resolve(object, scope);
          if (!child || !isMade(child, PACKAGES, ROUTERS) || !isMade(parent, PACKAGES, ROUTERS)) return;
          into.mount({
            parent: parent?.key,
            parentPrefix: prefixOf(parent, into),
            child: child.key,
            prefix: stringOf(argument(call, 'path', 0), scope, objects) ?? '*',
            ...before(undefined, parent?.call && [parent.call, parent.scope], into),
          });
          return;
        }
        case 'instrument':
        case 'instrument_app':
        case 'add_middleware': {
          const target = name === 'add_middleware' ? argument(call, 'middleware_class', 0) : object;
          if (!target) return;
          const lineage =
            name === 'add_middleware'
              ? objects.lineage(target, scope)
              : (objects.resolve(target, scope)?.lineage ?? objects.lineage(target, scope));
          const found = lineage.find((one) => INSTRUMENTATORS.test(one));
          if (found) into.httpMetrics({ name: found, framework: 'fastapi' });
          return;
        }
        default:
      }
    }
    const written = lastName(call.callee) ?? '';
    if (!ROUTES.has(written) && !MOUNTS.has(written) && written !== 'Middleware') return;
    const lineage = objects.lineage(call.callee, scope);
    if (written === 'Middleware') {
      const found =
        call.args[0] && objects.lineage(call.args[0].value, scope).find((one) => INSTRUMENTATORS.test(one));
      if (found) into.httpMetrics({ name: found, framework: 'fastapi' });
      return;
    }
    const mine = lineage.find((one) => PACKAGES.some((pkg) => one.startsWith(`${pkg}.`)));
    if (!mine) return;
    const path = stringOf(argument(call, 'path', 0), scope, objects);
    if (ROUTES.has(written))
      addEndpoint(
        call,
        argument(call, 'endpoint', 1),
        path,
        written.includes('WebSocket') ? 'websocket' : 'route',
        undefined,
        scope,
        into,
      );
    else {
      const child = objects.resolve(argument(call, 'app', 1) ?? call.callee, scope);
      if (child && isMade(child, PACKAGES, ROUTERS))
        into.mount({ parent: undefined, parentPrefix: '', child: child.key, prefix: path ?? '*' });
    }
  },
};

function registering(name: string): HandlerKind | undefined {
  if (WEBSOCKETS.has(name)) return 'websocket';
  return HTTP_METHODS.has(name) || name === 'api_route' || name === 'route' ? 'route' : undefined;
}

/**
 * A router that comes from a factory nobody can follow: the file imports the framework, and the call has the
 * shape of a registration.
 */
function looksLikeRouter(object: Expr, call: Call, scope: Scope, into: Gather): boolean {
  const path = argument(call, 'path', 0);
  if (path?.kind !== 'constant' || path.type !== 'str' || (path.value !== '' && !path.value.startsWith('/')))
    return false;
  const located = into.objects.locate(object, scope);
  if (located?.kind === 'external') return /(^|\.)\w*(router|app|api)\w*$/i.test(located.name);
  const name = lastName(object) ?? '';
  return (
    /(router|^app|^api)/i.test(name) &&
    into.program.declarations.namesInModule(into.path).size > 0 &&
    importsFramework(into)
  );
}

function importsFramework(into: Gather): boolean {
  for (const bindings of into.program.declarations.namesInModule(into.path).values())
    for (const one of bindings)
      if ((one.kind === 'from' || one.kind === 'import') && PACKAGES.includes(one.module.split('.')[0]!))
        return true;
  return false;
}

/** The prefix a router was made with; that of `FastAPI(root_path=…)` is the proxy's and not part of the path. */
function prefixOf(made: Made | undefined, into: Gather): string {
  const prefix = argument(made?.call, 'prefix');
  return prefix && made ? (stringOf(prefix, made.scope, into.objects) ?? '*') : '';
}

function add(
  call: Call,
  name: string,
  kind: HandlerKind,
  handler: string,
  made: Made | undefined,
  scope: Scope,
  into: Gather,
): void {
  const { objects } = into;
  const methods = HTTP_METHODS.has(name)
    ? [name.toUpperCase()]
    : kind === 'websocket'
      ? []
      : methodsOf(call, scope, into);
  const own = stringOf(argument(call, 'path', 0), scope, objects);
  const tag =
    stringsOf(argument(call, 'tags'), scope, objects)?.[0] ??
    (made?.call ? stringsOf(argument(made.call, 'tags'), made.scope, objects)?.[0] : undefined);
  into.register({
    framework: 'fastapi',
    kind,
    methods,
    path: joinPaths(prefixOf(made, into), own ?? '*'),
    via: made?.key,
    handler,
    tag,
    ...(isUnlisted(call, made) ? { isUnlisted: true } : {}),
    ...before(undefined, made?.call && [made.call, made.scope], into),
  });
}

/** `include_in_schema=False`, of a route or of the router that it is made with. */
function isUnlisted(call: Call, made: Made | undefined): boolean {
  return [call, made?.call].some((one) => {
    const given = argument(one, 'include_in_schema');
    return given?.kind === 'constant' && given.value === 'False';
  });
}

/**
 * What `dependencies=[Depends(...)]` of a router or of its inclusion runs before each of its routes. Those of a
 * single route are read with its decorator.
 */
function before(
  inclusion: readonly [Call, Scope] | undefined,
  router: readonly [Call, Scope] | undefined,
  into: Gather,
): { readonly dependencies?: readonly string[] } {
  const found: string[] = [];
  for (const given of [inclusion, router]) {
    const list = given && argument(given[0], 'dependencies');
    if (!given || (list?.kind !== 'list' && list?.kind !== 'tuple')) continue;
    for (const item of list.items) {
      const provider = functionNamed(
        item.kind === 'call' ? (argument(item, 'dependency', 0) ?? item) : item,
        given[1],
        into.objects,
      );
      if (provider !== undefined && !provider.startsWith('pack:/')) found.push(provider);
    }
  }
  return found.length > 0 ? { dependencies: found } : {};
}

function methodsOf(call: Call, scope: Scope, into: Gather): readonly string[] {
  return [...(stringsOf(argument(call, 'methods'), scope, into.objects) ?? ['GET'])]
    .map((one) => one.toUpperCase())
    .sort();
}

function addEndpoint(
  call: Call,
  endpoint: Expr | undefined,
  path: string | undefined,
  kind: HandlerKind,
  made: Made | undefined,
  scope: Scope,
  into: Gather,
): void {
  const cls = classNamedBy(endpoint, scope, into.objects);
  if (cls !== undefined) return addEndpointClass(cls, path, made, scope, into);
  const handler = functionNamed(endpoint, scope, into.objects);
  if (handler === undefined || handler.startsWith('pack:/')) return;
  const tag = stringsOf(argument(call, 'tags'), scope, into.objects)?.[0];
  into.register({
    framework: 'fastapi',
    kind,
    methods: kind === 'websocket' ? [] : methodsOf(call, scope, into),
    path: joinPaths(prefixOf(made, into), path ?? '*'),
    via: made?.key,
    handler,
    tag,
    ...(isUnlisted(call, made) ? { isUnlisted: true } : {}),
    ...before(undefined, made?.call && [made.call, made.scope], into),
  });
}

function addEndpointClass(
  cls: string,
  path: string | undefined,
  made: Made | undefined,
  _scope: Scope,
  into: Gather,
): void {
  const { names } = into.objects.ancestry(cls);
  const base = names.find((one) => ENDPOINTS.has(one.slice(one.lastIndexOf('.') + 1)));
  if (!base) return;
  const common = {
    framework: 'fastapi',
    path: joinPaths(prefixOf(made, into), path ?? '*'),
    via: made?.key,
    tag: undefined,
  };
  if (base.endsWith('WebSocketEndpoint')) {
    const handler = methodOf(cls, 'on_connect', into.objects) ?? methodOf(cls, 'on_receive', into.objects);
    if (handler !== undefined) into.register({ ...common, kind: 'websocket', methods: [], handler });
    return;
  }
  for (const { method, handler } of methodHandlers(cls, into.objects))
    into.register({ ...common, kind: 'route', methods: [method], handler });
}
