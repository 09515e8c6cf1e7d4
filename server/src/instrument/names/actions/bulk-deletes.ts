import type { Call, Expr, FunctionDef } from '../../../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../../python/walk.ts';
import { boundTo } from '../../code/bound-values.ts';

/**
 * Whether all that a function deletes are the rows of a query by something that is not their own key: `query.filter_by(room_id=room.id)
 * .delete()`. Where it deletes one as well, nobody can tell.
 */
export function deletesMany(def: FunctionDef): boolean {
  let many = 0;
  let others = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind !== 'call' || one.callee.kind !== 'attribute' || one.callee.name !== 'delete') return;
        const keys = keysOf(one.callee.object, def);
        if (keys !== undefined && keys.length > 0 && !keys.some((key) => OWN.test(key)) && isAll(one)) many++;
        else others++;
      });
  });
  return many > 0 && others === 0;
}

/** The keywords that a query is filtered by; undefined of what is none. */
function keysOf(expr: Expr, def: FunctionDef, depth = 0): readonly string[] | undefined {
  if (expr.kind === 'name') {
    const bound = boundTo(expr.id, def);
    return bound.length === 1 && depth < 3 ? keysOf(bound[0]!, def, depth + 1) : undefined;
  }
  if (expr.kind !== 'call' || expr.callee.kind !== 'attribute') return undefined;
  const own = /^(filter|filter_by)$/.test(expr.callee.name)
    ? expr.args.flatMap(({ keyword }) => keyword ?? [])
    : undefined;
  const inner = keysOf(expr.callee.object, def, depth);
  return own === undefined ? inner : [...own, ...(inner ?? [])];
}

function isAll({ args }: Call): boolean {
  return args.every(({ keyword }) => keyword !== undefined);
}

/** What one row is told by. */
const OWN = /^(id|pk|uuid|guid|key|slug|name|code|token|number|email|username)(__in|__exact)?$/;
