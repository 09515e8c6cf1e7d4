import type { Argument, Attribute, Call, Expr } from '../../python/tree.ts';
import { bindArguments } from '../../types/calls.ts';
import type { Scope } from '../../types/scope.ts';
import { stringOf, stringsOf } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';
import { visitStatement } from '../code/visit.ts';

/** A framework's own registration, as if it stood where the project's decorator does. */
export interface WrappedRegistration {
  readonly decorator: Call;
  readonly scope: Scope;
}

/** Ways to register by a call, and the decorator that does the same, which is not given what it registers (its place in the call). */
const ADDERS: ReadonlyMap<string, { readonly decorator: string; readonly subject: number }> = new Map([
  ['add_resource', { decorator: 'route', subject: 0 }],
  ['add_url_rule', { decorator: 'route', subject: 2 }],
  ['add_api_route', { decorator: 'api_route', subject: 1 }],
]);
const DECORATORS = /^(get|post|put|patch|delete|head|options|route|websocket|api_route)$/;

/**
 * What a project's own decorator registers: `def resource(*urls)` whose inner function calls
 * `api.add_resource(cls, *urls)`. Texts that the decorator is given stand in the registration in place of its
 * parameters; whether it is one at all, the frameworks say.
 */
export function wrappedRegistrations(
  decorator: Expr,
  scope: Scope,
  objects: Objects,
): readonly WrappedRegistration[] {
  if (decorator.kind !== 'call') return [];
  const fn = objects.functionKey(objects.locate(decorator.callee, scope));
  if (fn === undefined || fn.startsWith('pack:/') || /\/(site|dist)-packages\//.test(fn)) return [];
  const { program } = objects;
  const declaration = program.declarations.functionAt(fn).at(-1);
  if (!declaration) return [];
  const given = new Map<string, Argument[]>();
  const handed = new Map<string, Expr>();
  for (const { param, value } of bindArguments(declaration.def, decorator, false)) {
    // `protected_route(router.get, "/x")`: what it is handed is called where it stands.
    if (value.kind === 'name' || value.kind === 'attribute') handed.set(param.name, value);
    const text = stringOf(value, scope, objects);
    const { start, end } = value;
    const known: Expr | undefined =
      text === undefined ? undefined : { kind: 'constant', type: 'str', value: text, start, end };
    const argument = known ?? (stringsOf(value, scope, objects) ? value : undefined);
    if (argument) given.set(param.name, [...(given.get(param.name) ?? []), { value: argument, start, end }]);
  }
  if (given.size === 0 && handed.size === 0) return [];
  const filled = (args: readonly Argument[]): Argument[] =>
    args.flatMap((arg) => {
      const texts = arg.value.kind === 'name' ? given.get(arg.value.id) : undefined;
      if (!texts || arg.stars === 2) return arg.stars ? [] : [{ ...arg, value: withTexts(arg.value, given) }];
      return arg.stars ? texts : [{ ...arg, value: texts[0]!.value }];
    });
  const found: WrappedRegistration[] = [];
  const ref = program.functionRef(fn);
  visitStatement(declaration.def, program.outerScope(ref.path, ref.qualname), declaration.unit, program, {
    call: (call, at) => {
      const callee = handedCallee(call.callee, handed, given);
      if (callee) {
        const known = call.args.filter(
          ({ stars, value }) =>
            !stars && (value.kind !== 'name' || given.has(value.id)) && value.kind !== 'list',
        );
        found.push({ decorator: { ...call, callee, args: filled(known) }, scope });
        return;
      }
      if (call.callee.kind !== 'attribute') return;
      const adder = ADDERS.get(call.callee.name);
      if (!adder && !DECORATORS.test(call.callee.name)) return;
      const args = filled(adder ? call.args.filter((_, index) => index !== adder.subject) : call.args);
      found.push({
        decorator: {
          ...call,
          callee: { ...call.callee, name: adder?.decorator ?? call.callee.name },
          args,
        },
        scope: at,
      });
    },
  });
  return found;
}

/** A text that is put together of what the decorator is given: `"/api" + url`, `"%s%s" % (BASE, url)`, `f"/api{url}"`. */
function withTexts(expr: Expr, given: ReadonlyMap<string, readonly Argument[]>): Expr {
  switch (expr.kind) {
    case 'name':
      return given.get(expr.id)?.[0]?.value ?? expr;
    case 'binary':
      return { ...expr, left: withTexts(expr.left, given), right: withTexts(expr.right, given) };
    case 'tuple':
      return { ...expr, items: expr.items.map((item) => withTexts(item, given)) };
    case 'fstring':
      return { ...expr, values: expr.values.map((value) => withTexts(value, given)) };
    default:
      return expr;
  }
}

/** `method` where it was handed `router.get`; `getattr(router, method)` where it was handed a router and `"get"`. */
function handedCallee(
  callee: Expr,
  handed: ReadonlyMap<string, Expr>,
  given: ReadonlyMap<string, readonly Argument[]>,
): Attribute | undefined {
  if (callee.kind === 'name') {
    const expr = handed.get(callee.id);
    return expr?.kind === 'attribute' && DECORATORS.test(expr.name) ? expr : undefined;
  }
  if (callee.kind !== 'call' || callee.callee.kind !== 'name' || callee.callee.id !== 'getattr')
    return undefined;
  const [object, name] = callee.args.map(({ value }) => value);
  const router = object?.kind === 'name' ? handed.get(object.id) : undefined;
  const said = name?.kind === 'name' ? given.get(name.id)?.[0]?.value : name;
  const { start, end } = callee;
  return router && said?.kind === 'constant' && DECORATORS.test(said.value)
    ? { kind: 'attribute', object: router, name: said.value, nameStart: start, start, end }
    : undefined;
}
