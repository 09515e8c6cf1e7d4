import type { Call, Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import { argument, stringOf } from '../code/literals.ts';
import type { Made } from '../code/objects.ts';
import { writtenOut } from './flask-tables.ts';
import { classNamedBy, isMade, methodHandlers, type Gather } from './framework.ts';

export const PACKAGES = ['flask', 'quart', 'flask_openapi3', 'apiflask', 'flask_smorest', 'connexion'];
export const APPS: ReadonlySet<string> = new Set([
  'Flask',
  'Blueprint',
  'Quart',
  'APIFlask',
  'APIBlueprint',
  'OpenAPI',
]);
export const REST = ['flask_restful', 'flask_restx', 'flask_restplus', 'flask_smorest'];
export const APIS: ReadonlySet<string> = new Set(['Api', 'Namespace', 'namespace', 'Blueprint']);
export const VIEW_CLASSES =
  /^(flask|quart|flask_restful|flask_restx|flask_restplus|flask_openapi3|apiflask|flask_appbuilder)\b.*\.(MethodView|Resource|View|APIView)$/;

/** An API of flask-restful and its like answers below the application or blueprint that it is made with. */
export function onApp(api: Made, call: Call, scope: Scope, into: Gather): void {
  const app = argument(call, 'app', 0);
  const parent = app && into.objects.resolve(app, scope);
  if (parent && isMade(parent, PACKAGES, APPS))
    into.mount({ parent: parent.key, parentPrefix: prefixOf(parent, into), child: api.key, prefix: '' });
}

/** A name space answers below its API, and that below the application or blueprint it is made with. */
export function below(api: Made, namespace: Made, prefix: string, into: Gather): void {
  if (api.call) onApp(api, api.call, api.scope, into);
  into.mount({ parent: api.key, parentPrefix: restPrefix(api, into), child: namespace.key, prefix });
}

/** What a name space adds to its paths that is given no path anywhere: its name. */
export function ownNamespace({ call, scope }: Made, into: Gather): string {
  if (argument(call, 'path', 2)) return '';
  const name = stringOf(argument(call, 'name', 0), scope, into.objects);
  return name === undefined ? '' : `/${name}`;
}

export function views(cls: string, path: string | undefined, made: Made | undefined, into: Gather): void {
  const callee = made?.call?.callee;
  // `bills = api.namespace("bills")`.
  const api =
    made && callee?.kind === 'attribute' && callee.name === 'namespace'
      ? into.objects.resolve(callee.object, made.scope)
      : undefined;
  if (made && api) below(api, made, ownNamespace(made, into), into);
  else if (made?.call && isMade(made, REST, APIS)) onApp(made, made.call, made.scope, into);
  for (const { method, handler } of methodHandlers(cls, into.objects))
    into.register({
      framework: 'flask',
      kind: 'route',
      methods: [method],
      path,
      via: made?.key,
      handler,
      tag: undefined,
    });
}

export function isView(cls: string, { objects }: Gather): boolean {
  return objects.ancestry(cls).names.some((one) => VIEW_CLASSES.test(one));
}

/** The class of `View.as_view("name")`. */
export function asViewClass(expr: Expr | undefined, scope: Scope, into: Gather): string | undefined {
  if (expr?.kind === 'name') {
    // `view = View.as_view("name")`, and the name in several rules.
    const made = writtenOut({ value: expr, scope }, into.objects);
    return made?.value.kind === 'call' ? asViewClass(made.value, made.scope, into) : undefined;
  }
  if (expr?.kind !== 'call') return undefined;
  if (expr.callee.kind === 'attribute' && (expr.callee.name === 'as_view' || expr.callee.name === 'as_asgi'))
    return classNamedBy(expr.callee.object, scope, into.objects);
  // `login_required(View.as_view())`.
  return asViewClass(expr.args[0]?.value, scope, into);
}

export function prefixOf(made: Made | undefined, into: Gather): string {
  const prefix = argument(made?.call, 'url_prefix');
  return prefix && made ? (stringOf(prefix, made.scope, into.objects) ?? '*') : '';
}

export function restPrefix(made: Made | undefined, into: Gather): string {
  const prefix = argument(made?.call, 'prefix') ?? argument(made?.call, 'path');
  const own = prefix && made ? (stringOf(prefix, made.scope, into.objects) ?? '*') : '';
  return own;
}
