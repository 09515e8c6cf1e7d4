import type { Call } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import {
  classNamedBy,
  decoratorShape,
  functionNamed,
  HTTP_METHODS,
  isMade,
  type Framework,
  type Gather,
} from './framework.ts';
import { adderOf, type Adder } from './adders.ts';
import { argument, joinPaths, stringOf, stringsOf } from '../code/literals.ts';
import { givenEachTime, writtenOut } from './flask-tables.ts';
import {
  APIS,
  APPS,
  asViewClass,
  below,
  isView,
  onApp,
  ownNamespace,
  PACKAGES,
  prefixOf,
  REST,
  restPrefix,
  VIEW_CLASSES,
  views,
} from './flask-views.ts';

const ADDERS = /^add_(url_rule|resource)$/;
const EXPORTERS =
  /^(prometheus_flask_exporter(\..*)?\.\w*PrometheusMetrics|opentelemetry\.instrumentation\.flask.*)$/;

/** Flask and Quart: applications and blueprints, `add_url_rule`, `MethodView`, flask-restful and its successors. */
export const flask: Framework = {
  name: 'flask',
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
    const methods = HTTP_METHODS.has(shape.name)
      ? [shape.name.toUpperCase()]
      : methodsOf(shape.call, scope, into);
    into.register({
      framework: 'flask',
      kind: shape.name === 'websocket' ? 'websocket' : 'route',
      methods,
      path: joinPaths(
        prefixOf(made, into),
        belowSlash(stringOf(argument(shape.call, 'rule', 0), scope, into.objects) ?? '*'),
      ),
      via: made.key,
      handler,
      tag: undefined,
    });
  },

  decoratedClass(_def, decorator, cls, scope, into) {
    const shape = decoratorShape(decorator);
    if (!shape?.object || !shape.call || shape.name !== 'route') return;
    const made = into.objects.resolve(shape.object, scope);
    if (!made || !isMade(made, [...REST, ...PACKAGES], new Set([...APIS, ...APPS]))) return;
    views(
      cls,
      joinPaths(
        restPrefix(made, into),
        stringOf(argument(shape.call, 'rule', 0), scope, into.objects) ?? '*',
      ),
      made,
      into,
    );
  },

  classDef(_def, cls, _scope, into) {
    // However it is registered, a resource's methods are called by the framework.
    if (
      into.objects
        .ancestry(cls)
        .names.slice(1)
        .some((one) => VIEW_CLASSES.test(one))
    )
      views(cls, undefined, undefined, into);
  },

  call(call, scope, into) {
    const { objects } = into;
    const adder = adderOf(call.callee, scope, objects, ADDERS);
    if (!adder) {
      const name = call.callee.kind === 'name' ? call.callee.id : '';
      if (/PrometheusMetrics$/.test(name)) {
        const found = objects.lineage(call.callee, scope).find((one) => EXPORTERS.test(one));
        if (found) into.httpMetrics({ name: found, framework: 'flask' });
      }
      givenToAdder(call, scope, into);
      return;
    }
    const { name, object } = adder;
    // An API of the project's own with a way of its own: `api.add_org_resource(Alerts, "/alerts")`.
    const isOwnAdder = /^add_\w+_resource$/.test(name) && isMade(objects.resolve(object, scope), REST, APIS);
    switch (isOwnAdder ? 'add_resource' : name) {
      case 'add_url_rule': {
        const made = objects.resolve(object, adder.scope);
        if (!isMade(made, PACKAGES, APPS)) return;
        const view = argument(call, 'view_func', 2);
        const path = joinPaths(
          prefixOf(made, into),
          belowSlash(stringOf(argument(call, 'rule', 0), scope, objects) ?? '*'),
        );
        const cls = asViewClass(view, scope, into);
        if (cls !== undefined) return views(cls, path, made, into);
        const handler = functionNamed(view, scope, objects);
        if (handler !== undefined && !handler.startsWith('pack:/'))
          into.register({
            framework: 'flask',
            kind: 'route',
            methods: methodsOf(call, scope, into),
            path,
            via: made?.key,
            handler,
            tag: undefined,
          });
        return;
      }
      case 'register_blueprint': {
        const child = objects.resolve(argument(call, 'blueprint', 0) ?? call.callee, scope);
        if (!child || !isMade(child, PACKAGES, APPS)) return;
        const parent = objects.resolve(object, scope);
        into.mount({
          parent: parent?.key,
          parentPrefix: prefixOf(parent, into),
          child: child.key,
          prefix: stringOf(argument(call, 'url_prefix', 1), scope, objects) ?? '',
        });
        return;
      }
      case 'add_resource': {
        const made = objects.resolve(object, adder.scope);
        for (const [first, ...urls] of givenEachTime(call, scope, objects)) {
          const cls = first && classNamedBy(first.value, first.scope, objects);
          if (cls === undefined) continue;
          // An API of the project's own takes views of the framework's.
          if (made && !isMade(made, REST, APIS) && !isView(cls, into)) continue;
          for (const { value, scope: inner } of urls)
            views(cls, joinPaths(restPrefix(made, into), stringOf(value, inner, objects) ?? '*'), made, into);
        }
        return;
      }
      case 'init_app': {
        // `api.init_app(blueprint)`: what the API holds is below the blueprint.
        const made = objects.resolve(object, scope);
        if (made && isMade(made, REST, APIS)) onApp(made, call, scope, into);
        return;
      }
      case 'add_namespace': {
        const child = objects.resolve(call.args[0]?.value ?? call.callee, scope);
        const parent = objects.resolve(object, scope);
        if (!child || !parent || !isMade(child, REST, APIS)) return;
        const given = argument(call, 'path', 1);
        const prefix = given ? (stringOf(given, scope, objects) ?? '*') : ownNamespace(child, into);
        below(parent, child, prefix, into);
        return;
      }
      default:
        givenToAdder(call, scope, into);
    }
  },
};

/**
 * What a function of the project's own adds to the application or blueprint that it is handed:
 * `register_view(bp, routes=["/a"], view_func=A.as_view("a"))`, `configure(bp, [("/a", A), ("/b", B)])`.
 */
function givenToAdder(call: Call, scope: Scope, into: Gather): void {
  const { objects } = into;
  const fn = objects.functionKey(objects.locate(call.callee, scope));
  if (fn === undefined || fn.startsWith('pack:/')) return;
  const given = call.args.map(({ value }) => value);
  const cls = given
    .map((one) => classNamedBy(one, scope, objects) ?? asViewClass(one, scope, into))
    .find((key) => key !== undefined && isView(key, into));
  const adder = addsRules(fn, cls !== undefined, into);
  if (!adder) return;
  const made = [
    ...given.map((one) => objects.resolve(one, scope)),
    // Or to one of the module's own.
    objects.resolve(adder.object, adder.scope),
  ].find((one) => one !== undefined && isMade(one, [...PACKAGES, ...REST], new Set([...APPS, ...APIS])));
  if (!made) return;
  const add = (cls: string, path: string): void =>
    views(cls, joinPaths(prefixOf(made, into), path), made, into);
  for (const one of given) {
    const table = writtenOut({ value: one, scope }, objects);
    if (table?.value.kind !== 'list' && table?.value.kind !== 'tuple') continue;
    for (const row of table.value.items) {
      if (row.kind !== 'tuple' && row.kind !== 'list') continue;
      const cls = row.items
        .map((item) => classNamedBy(item, table.scope, objects) ?? asViewClass(item, table.scope, into))
        .find((key) => key !== undefined && isView(key, into));
      if (cls === undefined) continue;
      for (const item of row.items) {
        const path = stringOf(item, table.scope, objects);
        if (path?.startsWith('/')) add(cls, path);
      }
    }
  }
  if (cls === undefined) return;
  for (const one of given) {
    const paths = stringsOf(one, scope, objects) ?? [stringOf(one, scope, objects)];
    for (const path of paths) if (path?.startsWith('/')) add(cls, path);
  }
}

/**
 * How a function of the project adds rules; undefined for one that adds none.
 *
 * @param isGivenView whether it may do so under another name: `rule(url, view_func=view)`.
 */
function addsRules(fn: string, isGivenView: boolean, { program, objects }: Gather): Adder | undefined {
  const inner = program.functionScope(program.functionRef(fn));
  if (!inner) return undefined;
  let found: Adder | undefined;
  walkStatements(inner.def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (found || one.kind !== 'call' || (one.callee.kind === 'name' && !isGivenView)) return;
        const adder = adderOf(one.callee, inner, objects, ADDERS);
        if (adder && ADDERS.test(adder.name)) found = adder;
      });
  });
  return found;
}

/** A blueprint joins its prefix and `healthz` with the slash that this one lacks. */
function belowSlash(rule: string): string {
  return /^[\w<]/.test(rule) ? `/${rule}` : rule;
}

function methodsOf(call: Call, scope: Scope, into: Gather): readonly string[] {
  return [...(stringsOf(argument(call, 'methods'), scope, into.objects) ?? ['GET'])]
    .map((one) => one.toUpperCase())
    .sort();
}
