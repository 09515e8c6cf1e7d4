import type { Scope } from '../../types/scope.ts';
import { classNamedBy, decoratorShape, functionNamed, type Framework } from './framework.ts';
import { argument, joinPaths, stringOf } from '../code/literals.ts';

const DECORATORS =
  /^(litestar|starlite)\b.*\.(get|post|put|patch|delete|head|route|websocket|websocket_listener|websocket_stream|asgi)$/;
const CONTROLLER = /^(litestar|starlite)\b.*\.(Controller|WebsocketListener)$/;

/** Litestar (and Starlite): decorated functions, controllers with a path of their own, routers. */
export const litestar: Framework = {
  name: 'litestar',
  packages: ['litestar', 'starlite'],

  decorated(_def, decorator, handler, scope, into) {
    const shape = decoratorShape(decorator);
    if (!shape) return;
    const found = into.objects
      .lineage(shape.callee, scope)
      .map((name) => DECORATORS.exec(name))
      .find((match) => match !== null);
    if (!found || found[2] === 'asgi') return;
    const isSocket = found[2]!.startsWith('websocket');
    const own =
      stringOf(argument(shape.call, 'path', 0), scope, into.objects) ??
      (shape.call?.args[0] && !shape.call.args[0].keyword ? '*' : '');
    const controller =
      scope.kind === 'class' && into.objects.ancestry(scope.cls.key).names.some((one) => CONTROLLER.test(one))
        ? scope.cls.key
        : undefined;
    const prefix = controller === undefined ? '' : controllerPath(controller, scope);
    into.register({
      framework: 'litestar',
      kind: isSocket ? 'websocket' : 'route',
      methods: isSocket || found[2] === 'route' ? [] : [found[2]!.toUpperCase()],
      path: joined(prefix, own),
      via: controller ?? handler,
      handler,
      tag: undefined,
    });

    function controllerPath(key: string, at: Scope): string {
      for (const cls of into.objects.ancestry(key).keys) {
        const binding = into.program.declarations
          .bindingsInClass(cls, 'path')
          .find((one) => one.kind === 'assign' && one.value);
        if (binding?.kind === 'assign') return stringOf(binding.value, at, into.objects) ?? '*';
      }
      return '';
    }
  },

  call(call, scope, into) {
    const last =
      call.callee.kind === 'name' ? call.callee.id : call.callee.kind === 'attribute' ? call.callee.name : '';
    if (last !== 'Router' && last !== 'Litestar' && last !== 'Starlite') return;
    if (!into.objects.lineage(call.callee, scope).some((one) => /^(litestar|starlite)\b/.test(one))) return;
    for (const arg of call.args) {
      if (arg.keyword !== 'middleware' && arg.keyword !== 'plugins') continue;
      if (
        JSON.stringify(arg.value).includes('"prometheus_config"') ||
        JSON.stringify(arg.value).includes('PrometheusMiddleware')
      )
        into.httpMetrics({ name: 'litestar.plugins.prometheus', framework: 'litestar' });
    }
    const list = argument(call, 'route_handlers', last === 'Router' ? 1 : 0);
    const prefix =
      stringOf(argument(call, 'path', last === 'Router' ? 0 : undefined), scope, into.objects) ?? '';
    if (list?.kind !== 'list' && list?.kind !== 'tuple') return;
    for (const item of list.items) {
      const child = classNamedBy(item, scope, into.objects) ?? functionNamed(item, scope, into.objects);
      if (child !== undefined && prefix !== '' && prefix !== '/')
        into.mount({
          parent: undefined,
          parentPrefix: '',
          child,
          prefix: prefix.startsWith('/') ? prefix : `/${prefix}`,
        });
    }
  },
};

function joined(prefix: string, path: string): string {
  const left = prefix.startsWith('/') || prefix === '' ? prefix : `/${prefix}`;
  const right = path.startsWith('/') || path === '' ? path : `/${path}`;
  return joinPaths(left, right) || '/';
}
