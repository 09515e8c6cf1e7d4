import { lastName } from '../../python/walk.ts';
import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import { classNamedBy, HTTP_METHODS, methodOf, type Framework, type Gather } from './framework.ts';
import { stringOf } from '../code/literals.ts';

/** Tornado's own, and those that Jupyter's servers make of them for their extensions. */
const HANDLERS =
  /^tornado\b.*\.(RequestHandler|WebSocketHandler)$|^(jupyter_server|jupyterhub|notebook)\..*\.(APIHandler|JupyterHandler|IPythonHandler|AuthenticatedHandler|BaseHandler|WebSocketHandler)$/;

/** Tornado: the methods of request handlers, with the paths of the lists of `(pattern, handler)`. */
export const tornado: Framework = {
  name: 'tornado',
  packages: ['tornado', 'jupyter_server', 'jupyterhub', 'notebook'],

  classDef(_def, cls, _scope, into) {
    if (isHandler(cls, into)) methods(cls, undefined, into, 'own');
  },

  statement(stmt, scope, into) {
    const value = stmt.kind === 'assign' ? stmt.value : stmt.kind === 'return' ? stmt.value : undefined;
    if (value) rows(value, scope, into);
  },

  call(call, scope, into) {
    const last = lastName(call.callee) ?? '';
    if (last === 'url' || last === 'URLSpec') row(call.args[0]?.value, call.args[1]?.value, scope, into);
    else if (last === 'Application' || last === 'add_handlers')
      for (const arg of call.args) rows(arg.value, scope, into);
  },
};

function rows(value: Expr, scope: Scope, into: Gather): void {
  if (value.kind !== 'list') return;
  for (const item of value.items)
    if (item.kind === 'tuple' && item.items.length >= 2) row(item.items[0], item.items[1], scope, into);
}

function row(pattern: Expr | undefined, handler: Expr | undefined, scope: Scope, into: Gather): void {
  if (!handler || handler.kind === 'constant' || handler.kind === 'tuple') return;
  const cls = classNamedBy(handler, scope, into.objects);
  if (cls === undefined || !isHandler(cls, into)) return;
  const path = stringOf(pattern, scope, into.objects) ?? '*';
  methods(
    cls,
    path
      .replace(/\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)/g, '{$1}')
      .replace(/\(\[?[^()]*\)/g, '{}')
      .replace(/\/?[?$]+$/, ''),
    into,
    'inherited',
  );
}

function isHandler(cls: string, into: Gather): boolean {
  return into.objects
    .ancestry(cls)
    .names.slice(1)
    .some((one) => HANDLERS.test(one));
}

function methods(cls: string, path: string | undefined, into: Gather, which: 'own' | 'inherited'): void {
  const isSocket = into.objects.ancestry(cls).names.some((one) => one.endsWith('.WebSocketHandler'));
  const names = isSocket
    ? ['open']
    : [...HTTP_METHODS].filter((one) => one !== 'head' && one !== 'options' && one !== 'trace');
  for (const name of names) {
    const handler = methodOf(cls, name, into.objects);
    if (handler === undefined || (which === 'own' && !handler.startsWith(`${cls}.`))) continue;
    into.register({
      framework: 'tornado',
      kind: isSocket ? 'websocket' : 'route',
      methods: isSocket ? [] : [name.toUpperCase()],
      path,
      via: undefined,
      handler,
      tag: undefined,
    });
  }
}
