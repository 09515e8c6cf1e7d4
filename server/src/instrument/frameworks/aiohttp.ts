import type { Call, Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import { adderOf } from './adders.ts';
import {
  classNamedBy,
  decoratorShape,
  functionNamed,
  HTTP_METHODS,
  isMade,
  methodHandlers,
  type Framework,
  type Gather,
} from './framework.ts';
import { markOf } from './marks.ts';
import { pathByMethod } from './method-dispatch.ts';
import { argument, stringOf } from '../code/literals.ts';
import { listedItems } from '../code/listed-items.ts';
import type { Made } from '../code/objects.ts';
import { visitFile } from '../code/visit.ts';

const PACKAGES = ['aiohttp'];
const TABLES: ReadonlySet<string> = new Set(['RouteTableDef']);
const APPS: ReadonlySet<string> = new Set(['Application']);
const HOLDERS: ReadonlySet<string> = new Set([...APPS, 'UrlDispatcher']);
const VERBS: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'view',
  'route',
]);
const ADDERS = /^add_(get|post|put|patch|delete|head|options|view|route)$/;

/** aiohttp's server: route tables, `app.router.add_get` and its like, `web.get(…)` in lists, class views. */
export const aiohttp: Framework = {
  name: 'aiohttp',
  packages: PACKAGES,

  decorated(_def, decorator, handler, scope, into) {
    const shape = decoratorShape(decorator);
    if (shape?.call && !shape.object) return registerMarked(decorator, handler, scope, into);
    if (!shape?.object || !shape.call || !VERBS.has(shape.name)) return;
    const made = into.objects.resolve(shape.object, scope);
    if (made && isMade(made, PACKAGES, TABLES))
      register(
        shape.name,
        shape.call.args.map((arg) => arg.value),
        handler,
        made,
        scope,
        into,
      );
  },

  decoratedClass(_def, decorator, cls, scope, into) {
    const shape = decoratorShape(decorator);
    if (!shape?.object || shape.name !== 'view') return;
    const made = into.objects.resolve(shape.object, scope);
    if (made && isMade(made, PACKAGES, TABLES))
      viewClass(cls, stringOf(argument(shape.call, 'path', 0), scope, into.objects), made, into);
  },

  classDef(_def, cls, _scope, into) {
    if (methodHandlers(cls, into.objects).length === 0) return;
    const path = pathByMethod(cls, into.objects, /^\s*(from|import) aiohttp\b/m);
    if (path !== undefined) viewClass(cls, path, undefined, into);
  },

  call(call, scope, into) {
    const adder = adderOf(call.callee, scope, into.objects, ADDERS);
    if (!adder) return;
    const { name, object } = adder;
    const [, verb] = ADDERS.exec(name) ?? [];
    if (verb !== undefined) {
      const made = into.objects.resolve(holderOf(object), adder.scope);
      // `def setup_routes(app): app.router.add_get("/", index)`: the parameter of a function that is handed the application.
      if (made ? !isMade(made, PACKAGES, HOLDERS) : !isPlaced(verb, call.args)) return;
      place(
        verb,
        call.args.map((arg) => arg.value),
        made,
        scope,
        into,
      );
    } else if (isRouteDef(call, scope, into)) {
      place(
        name,
        call.args.map((arg) => arg.value),
        undefined,
        scope,
        into,
      );
    } else if (name === 'add_routes') {
      takeRoutes(call, object, scope, into);
    } else if (name === 'add_subapp') {
      const parent = into.objects.resolve(object, scope);
      const child = call.args[1] && into.objects.resolve(call.args[1].value, scope);
      if (parent && child && isMade(parent, PACKAGES, APPS))
        into.mount({
          parent: parent.key,
          parentPrefix: '',
          child: child.key,
          prefix: stringOf(call.args[0]?.value, scope, into.objects) ?? '*',
        });
    }
  },
};

/** `web.get("/", index)`. */
function isRouteDef({ callee }: Call, scope: Scope, { objects }: Gather): boolean {
  return (
    callee.kind === 'attribute' &&
    VERBS.has(callee.name) &&
    objects.lineage(callee, scope).some((one) => /^aiohttp\b.*\.(web|web_routedef)\.\w+$/.test(one))
  );
}

/** `app.add_routes([web.get("/", index), *others])`, `app.add_routes(table)`: what is listed there is the application's. */
function takeRoutes(call: Call, object: Expr, scope: Scope, into: Gather): void {
  const { objects } = into;
  const app = objects.resolve(holderOf(object), scope);
  const listed = call.args[0]?.value;
  if (!app || !listed || !isMade(app, PACKAGES, HOLDERS)) return;
  for (const { value, scope: at } of listedItems({ value: listed, scope }, objects)) {
    if (value.kind === 'call' && value.callee.kind === 'attribute' && isRouteDef(value, at, into)) {
      place(
        value.callee.name,
        value.args.map((arg) => arg.value),
        app,
        at,
        into,
      );
      continue;
    }
    const table = objects.resolve(value, at);
    if (table && isMade(table, PACKAGES, TABLES))
      into.mount({ parent: app.key, parentPrefix: '', child: table.key, prefix: '' });
  }
}

/**
 * `@served("GET", "/orders")` that leaves both on the function, for a loop of the same file to register: where an application is
 * given routes there whose paths are not written down.
 */
function registerMarked(decorator: Expr, handler: string, scope: Scope, into: Gather): void {
  const { objects, program } = into;
  const mark = markOf(decorator, scope, objects);
  const path = mark?.texts.find((text) => text.startsWith('/'));
  const method = mark?.texts.find((text) => HTTP_METHODS.has(text.toLowerCase()));
  if (!mark || path === undefined || method === undefined) return;
  let app: Made | undefined;
  visitFile(mark.path, program, {
    call: ({ callee, args }, at) => {
      if (app || callee.kind !== 'attribute' || !ADDERS.test(callee.name)) return;
      if (args.some(({ value }) => stringOf(value, at, objects)?.startsWith('/'))) return;
      const made = objects.resolve(holderOf(callee.object), at);
      if (made && isMade(made, PACKAGES, HOLDERS)) app = made;
    },
  });
  if (!app) return;
  into.register({
    framework: 'aiohttp',
    kind: 'route',
    methods: [method.toUpperCase()],
    path,
    via: app.key,
    handler,
    tag: undefined,
  });
}

/** The application of `app.router`. */
function holderOf(object: Expr): Expr {
  return object.kind === 'attribute' && object.name === 'router' ? object.object : object;
}

/** A path and something that handles it: the shape of a registration. */
function isPlaced(verb: string, args: Call['args']): boolean {
  const path = args[verb === 'route' ? 1 : 0]?.value;
  const handler = args[verb === 'route' ? 2 : 1]?.value;
  return (
    path?.kind === 'constant' &&
    path.type === 'str' &&
    path.value.startsWith('/') &&
    (handler?.kind === 'name' || handler?.kind === 'attribute' || handler?.kind === 'call')
  );
}

/** `get(path, handler)`, `route(method, path, handler)`, `view(path, class)`. */
function place(
  verb: string,
  args: readonly Expr[],
  made: Made | undefined,
  scope: Scope,
  into: Gather,
): void {
  const target = verb === 'route' ? args[2] : args[1];
  const cls = classNamedBy(target, scope, into.objects);
  if (cls !== undefined)
    return viewClass(cls, stringOf(verb === 'route' ? args[1] : args[0], scope, into.objects), made, into);
  const handler = functionNamed(target, scope, into.objects);
  if (handler !== undefined && !handler.startsWith('pack:/'))
    register(verb, args, handler, made, scope, into);
}

function register(
  verb: string,
  args: readonly Expr[],
  handler: string,
  made: Made | undefined,
  scope: Scope,
  into: Gather,
): void {
  const method = verb === 'route' ? stringOf(args[0], scope, into.objects) : verb;
  const written = stringOf(verb === 'route' ? args[1] : args[0], scope, into.objects);
  // `async def wrapper(request)` around whatever a function of the project's is handed to register.
  if (written === undefined && handler.includes('<locals>')) return;
  const path = written ?? '*';
  const methods = method === undefined || method === '*' ? [] : [method.toUpperCase()];
  const def = into.program.declarations.functionAt(handler).at(-1)?.def;
  const isSocket = def?.body.stmts.some(
    (stmt) =>
      stmt.kind === 'assign' &&
      stmt.value?.kind === 'call' &&
      stmt.value.callee.kind === 'attribute' &&
      stmt.value.callee.name === 'WebSocketResponse',
  );
  into.register({
    framework: 'aiohttp',
    kind: isSocket ? 'websocket' : 'route',
    methods,
    path,
    via: made?.key,
    handler,
    tag: undefined,
  });
}

function viewClass(cls: string, path: string | undefined, made: Made | undefined, into: Gather): void {
  for (const { method, handler } of methodHandlers(cls, into.objects))
    into.register({
      framework: 'aiohttp',
      kind: 'route',
      methods: [method],
      path: path ?? '*',
      via: made?.key,
      handler,
      tag: undefined,
    });
}
