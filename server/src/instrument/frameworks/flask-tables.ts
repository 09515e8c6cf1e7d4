import type { Call, Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Given } from '../code/listed-items.ts';
import type { Objects } from '../code/objects.ts';

/**
 * The arguments without a keyword that a call is made with, each time it is made: in a loop over a table (`for route in
 * ROUTES: api.add_resource(*route)`, `for view, url in ROUTES: …`) once for each of its rows.
 */
export function givenEachTime(call: Call, scope: Scope, objects: Objects): readonly (readonly Given[])[] {
  const own = call.args.filter((one) => one.keyword === undefined);
  const plain = own.map(({ value }) => ({ value, scope }));
  for (const { value, stars } of own) {
    const table = tableOf(value, scope, objects);
    if (!table) continue;
    return table.rows.map((row) =>
      own.flatMap((arg): Given[] => {
        const at = arg.value.kind === 'name' ? unpackedAt(arg.value, scope, objects, table.iter) : undefined;
        if (at === undefined) return arg.stars ? [] : [{ value: arg.value, scope }];
        if (at.length === 0) return stars ? row.map((one) => ({ value: one, scope: table.scope })) : [];
        const [index] = at;
        const item = index === undefined || at.length > 1 ? undefined : row[index];
        return item ? [{ value: item, scope: table.scope }] : [];
      }),
    );
  }
  return [plain];
}

/**
 * A call as it is made each time: in a loop over a table (`for url, view, methods in URLS: bp.add_route(view, url,
 * methods=methods)`) once for each of its rows, where that stands in the same file.
 */
export function madeEachTime(call: Call, scope: Scope, objects: Objects): readonly Call[] {
  for (const { value } of call.args) {
    const table = tableOf(value, scope, objects);
    if (!table || table.scope.path !== scope.path) continue;
    return table.rows.map((row) => ({
      ...call,
      args: call.args.map((arg) => {
        const at = unpackedAt(arg.value, scope, objects, table.iter);
        const item = at?.length === 1 ? row[at[0]!] : undefined;
        return item ? { ...arg, value: item } : arg;
      }),
    }));
  }
  return [call];
}

interface Table {
  readonly iter: Expr;
  readonly rows: readonly (readonly Expr[])[];
  readonly scope: Scope;
}

/** The table that a name goes through in a loop. */
function tableOf(value: Expr, scope: Scope, objects: Objects): Table | undefined {
  const iter = iterated(value, scope, objects)?.iter;
  if (!iter) return undefined;
  const written = writtenOut({ value: iter, scope }, objects);
  if (written?.value.kind !== 'list' && written?.value.kind !== 'tuple') return undefined;
  const rows = written.value.items.flatMap((one) =>
    one.kind === 'tuple' || one.kind === 'list' ? [one.items] : [],
  );
  return rows.length > 0 ? { iter, rows, scope: written.scope } : undefined;
}

function iterated(
  value: Expr,
  scope: Scope,
  objects: Objects,
): { readonly iter: Expr; readonly unpack: readonly number[] } | undefined {
  if (value.kind !== 'name') return undefined;
  const located = objects.locate(value, scope);
  if (located?.kind !== 'bindings') return undefined;
  for (const one of located.bindings) if (one.kind === 'iterate') return one;
  return undefined;
}

function unpackedAt(value: Expr, scope: Scope, objects: Objects, iter: Expr): readonly number[] | undefined {
  const found = iterated(value, scope, objects);
  return found?.iter === iter ? found.unpack : undefined;
}

/** What a name was bound to, where that stands in one place; the expression itself where it is no name. */
export function writtenOut({ value, scope }: Given, objects: Objects): Given | undefined {
  if (value.kind !== 'name' && value.kind !== 'attribute') return { value, scope };
  const located = objects.locate(value, scope);
  if (located?.kind !== 'bindings') return undefined;
  const [only, second] = located.bindings;
  return only?.kind === 'assign' && !second && only.value && only.unpack.length === 0
    ? { value: only.value, scope: located.scope }
    : undefined;
}
