import type { Call, Decorator, FunctionDef } from '../../../python/tree.ts';
import { dottedName } from '../../../python/walk.ts';

/**
 * What the documentation of an API calls an operation: `@extend_schema(operation_id="list_invoices")` or
 * `@nickname("listInvoices")` of a function, `@extend_schema_view(get=extend_schema(operation_id=…))` of its class.
 * Undefined where nothing says it.
 */
export function operationIdOf(def: FunctionDef, around: readonly Decorator[]): string | undefined {
  for (const { value } of def.decorators) {
    const id = value.kind === 'call' ? idOf(value) : undefined;
    if (id !== undefined) return id;
  }
  for (const { value } of around) {
    const own =
      value.kind === 'call' ? value.args.find(({ keyword }) => keyword === def.name)?.value : undefined;
    const id = own?.kind === 'call' ? idOf(own) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** What a route is called for whoever links to it, behind where it is: `list_clients` of `name="oauth2:list_clients"`. */
export function routeNameOf({ decorators }: FunctionDef): string | undefined {
  for (const { value } of decorators) {
    const said =
      value.kind === 'call' ? value.args.find(({ keyword }) => keyword === 'name')?.value : undefined;
    const name =
      said?.kind === 'constant' && said.type === 'str' ? /[:.](\w+)$/.exec(said.value)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

function idOf({ callee, args }: Call): string | undefined {
  const name = (dottedName(callee) ?? '').split('.').at(-1)!;
  const said = args.find(
    ({ keyword }, at) =>
      /^(operation_?id|nickname)$/i.test(keyword ?? '') ||
      (keyword === undefined && at === 0 && /^(operation_?id|nickname)$/i.test(name)),
  )?.value;
  return said?.kind === 'constant' && said.type === 'str' && said.value !== '' ? said.value : undefined;
}
