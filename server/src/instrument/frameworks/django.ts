import { lastName } from '../../python/walk.ts';
import { classNamedBy, decoratorShape, HTTP_METHODS, isMade, type Framework } from './framework.ts';
import { argument, joinPaths, stringOf } from '../code/literals.ts';
import { CONSUMERS, urlPatterns } from './django-urls.ts';
import { consumer, viewset } from './django-views.ts';

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
const NINJA: ReadonlySet<string> = new Set(['NinjaAPI', 'Router', 'NinjaExtraAPI']);
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
    consumer(cls, undefined, undefined, into);
  },

  statement(stmt, scope, into) {
    urlPatterns(stmt, scope, into);
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
    const last = lastName(callee) ?? '';
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
