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
import { argument, joinPaths, stringOf, stringsOf } from '../code/literals.ts';
import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Made } from '../code/objects.ts';
import { asViewClass } from './flask-views.ts';

const PACKAGES = ['sanic'];
const APPS: ReadonlySet<string> = new Set(['Sanic', 'Blueprint', 'BlueprintGroup']);

/** Sanic: applications and blueprints, `add_route`, class-based views, websockets. */
export const sanic: Framework = {
  name: 'sanic',
  packages: PACKAGES,

  decorated(_def, decorator, handler, scope, into) {
    const shape = decoratorShape(decorator);
    if (
      !shape?.object ||
      !shape.call ||
      (shape.name !== 'route' && shape.name !== 'websocket' && !HTTP_METHODS.has(shape.name))
    )
      return;
    const made = into.objects.resolve(shape.object, scope);
    if (!made || !isMade(made, PACKAGES, APPS)) return;
    const methods =
      shape.name === 'websocket'
        ? []
        : HTTP_METHODS.has(shape.name)
          ? [shape.name.toUpperCase()]
          : [...(stringsOf(argument(shape.call, 'methods', 1), scope, into.objects) ?? ['GET'])].sort();
    into.register({
      framework: 'sanic',
      kind: shape.name === 'websocket' ? 'websocket' : 'route',
      methods,
      path: joinPaths(
        prefixOf(made, into),
        stringOf(argument(shape.call, 'uri', 0), scope, into.objects) ?? '*',
      ),
      via: made.key,
      handler,
      tag: undefined,
    });
  },

  statement(stmt, scope, into) {
    if (stmt.kind === 'return' && stmt.value?.kind === 'tuple')
      registerFactory(stmt.value.items, scope, into);
  },

  call(call, scope, into) {
    const { objects } = into;
    if (call.callee.kind !== 'attribute') return;
    const { name, object } = call.callee;
    if (name === 'add_route' || name === 'add_websocket_route') {
      const made = objects.resolve(object, scope);
      if (!made || !isMade(made, PACKAGES, APPS)) return;
      const path = joinPaths(prefixOf(made, into), stringOf(argument(call, 'uri', 1), scope, objects) ?? '*');
      const view = argument(call, 'handler', 0);
      const cls = asViewClass(view, scope, into) ?? classNamedBy(view, scope, objects);
      if (cls !== undefined) {
        for (const { method, handler } of methodHandlers(cls, objects))
          into.register({
            framework: 'sanic',
            kind: 'route',
            methods: [method],
            path,
            via: made.key,
            handler,
            tag: undefined,
          });
        return;
      }
      const handler = functionNamed(view, scope, objects);
      if (handler !== undefined && !handler.startsWith('pack:/'))
        into.register({
          framework: 'sanic',
          kind: name === 'add_route' ? 'route' : 'websocket',
          methods:
            name === 'add_route'
              ? [...(stringsOf(argument(call, 'methods', 2), scope, objects) ?? ['GET'])].sort()
              : [],
          path,
          via: made.key,
          handler,
          tag: undefined,
        });
    } else if (name === 'blueprint') {
      const child = call.args[0] && objects.resolve(call.args[0].value, scope);
      const parent = objects.resolve(object, scope);
      if (child && parent && isMade(child, PACKAGES, APPS))
        into.mount({
          parent: parent.key,
          parentPrefix: '',
          child: child.key,
          prefix: stringOf(argument(call, 'url_prefix'), scope, objects) ?? '',
        });
    } else if (name === 'group') {
      const prefix = stringOf(argument(call, 'url_prefix'), scope, objects);
      for (const arg of call.args) {
        const child = arg.keyword === undefined ? objects.resolve(arg.value, scope) : undefined;
        if (child && prefix && isMade(child, PACKAGES, APPS))
          into.mount({ parent: undefined, parentPrefix: '', child: child.key, prefix });
      }
    }
  },
};

function prefixOf(made: Made, into: Gather): string {
  const prefix = argument(made.call, 'url_prefix');
  return prefix ? (stringOf(prefix, made.scope, into.objects) ?? '*') : '';
}

/**
 * `return "/orders", ["GET"], get_orders` in a method of a class that registers what its methods give: of one that inherits
 * from a class of the project's which adds routes.
 */
function registerFactory(items: readonly Expr[], scope: Scope, into: Gather): void {
  const { objects, program } = into;
  const owner = scope.kind === 'function' ? scope.fn.owner : undefined;
  if (!owner || items.length !== 3) return;
  const [path, methods, view] = items as [Expr, Expr, Expr];
  const uri = stringOf(path, scope, objects);
  const said = stringsOf(methods, scope, objects);
  if (!uri?.startsWith('/') || !said?.every((one) => HTTP_METHODS.has(one.toLowerCase()))) return;
  const handler = view.kind === 'name' ? functionNamed(view, scope, objects) : undefined;
  if (handler === undefined || !handler.includes('<locals>')) return;
  const isRegistering = objects.ancestry(owner.key).keys.some((key) => {
    const text = program.workspace.source(key.slice(0, key.lastIndexOf('#')))?.text ?? '';
    return /\.add_route\(/.test(text) && /^(from|import) sanic\b/m.test(text);
  });
  if (!isRegistering) return;
  into.register({
    framework: 'sanic',
    kind: 'route',
    methods: [...said].map((one) => one.toUpperCase()).sort(),
    // Where the blueprint is mounted is said where its class is made.
    path: `*${uri}`,
    via: undefined,
    handler,
    tag: undefined,
  });
}
