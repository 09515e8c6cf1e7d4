import type { Block, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { blocksOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';

/** The suites around a statement, outermost first, with where in each the way to it leads. */
export type Trail = readonly { readonly block: Block; readonly at: number }[];

/**
 * What a name may hold where a statement reads it, as far as the function itself binds it.
 *
 * @param falls whether the end of a suite can be reached: what a branch binds that leaves does not count.
 * @returns undefined in the list stands for a value that cannot be written down: an item of a loop, a parameter,
 *   something that is changed in place after it was bound.
 */
export function valuesAt(
  name: string,
  trail: Trail,
  falls: (block: Block) => boolean,
): readonly (Expr | undefined)[] {
  const values: (Expr | undefined)[] = [];
  let changed = false;
  for (let level = trail.length - 1; level >= 0; level--) {
    const { block, at } = trail[level]!;
    if (back(block.stmts.slice(0, at))) return result();
    // Above the suite: what its own statement binds, and for a loop what the rounds before bound.
    const outer = trail[level - 1];
    const owner = outer?.block.stmts[outer.at];
    if (!owner) continue;
    if (owner.kind === 'for' || owner.kind === 'while') values.push(...anywhere(owner.body.stmts));
    if (owner.kind === 'try' && block !== owner.body) {
      if (block === owner.orElse) {
        if (back(owner.body.stmts)) return result();
      } else values.push(...anywhere(owner.body.stmts));
    }
    if (bindsItself(owner)) values.push(undefined);
  }
  values.push(undefined);
  return result();

  function result(): readonly (Expr | undefined)[] {
    return changed ? [undefined] : values;
  }

  /** Looks at statements from the last to the first; true once one binds the name whatever happens. */
  function back(stmts: readonly Stmt[]): boolean {
    for (const stmt of [...stmts].reverse()) {
      if (changesInPlace(stmt, name)) changed = true;
      if (binds(stmt)) return true;
    }
    return false;
  }

  /** Adds what a statement may bind the name to; true when it always does. */
  function binds(stmt: Stmt): boolean {
    if (stmt.kind === 'assign' && stmt.targets.some((target) => isName(target))) {
      values.push(stmt.op === undefined ? stmt.value : undefined);
      return stmt.value !== undefined;
    }
    switch (stmt.kind) {
      case 'if': {
        const one = branch(stmt.body);
        const other = stmt.orElse ? branch(stmt.orElse) : false;
        return one && other;
      }
      case 'with':
        if (bindsItself(stmt)) values.push(undefined);
        return back(stmt.body.stmts);
      case 'try': {
        if (stmt.finalBody && back(stmt.finalBody.stmts)) return true;
        const clauses = stmt.clauses.map((clause) => branch(clause.body)).every(Boolean);
        const body = (stmt.orElse && back(stmt.orElse.stmts)) || back(stmt.body.stmts);
        return body && clauses;
      }
      case 'match':
        for (const one of stmt.cases) branch(one.body);
        return false;
      case 'function':
      case 'class':
        if (stmt.name !== name) return false;
        values.push(undefined);
        return true;
      default:
        for (const block of blocksOf(stmt)) values.push(...anywhere(block.stmts));
        if (bindsItself(stmt)) values.push(undefined);
        return false;
    }
  }

  /** A branch that leaves binds nothing for what follows, and leaves nothing unbound. */
  function branch(block: Block): boolean {
    return falls(block) ? back(block.stmts) : true;
  }

  function anywhere(stmts: readonly Stmt[]): (Expr | undefined)[] {
    const found: (Expr | undefined)[] = [];
    walkOwnStatements(stmts, (stmt) => {
      if (stmt.kind === 'assign' && stmt.targets.some((target) => isName(target))) found.push(stmt.value);
      if (changesInPlace(stmt, name)) changed = true;
    });
    return found;
  }

  function isName(expr: Expr): boolean {
    return expr.kind === 'name' && expr.id === name;
  }

  /** Targets that hold part of a value: of a loop, of `with … as`, of an unpacking. */
  function bindsItself(stmt: Stmt): boolean {
    const targets =
      stmt.kind === 'for'
        ? [stmt.target]
        : stmt.kind === 'with'
          ? stmt.items.flatMap((item) => (item.target ? [item.target] : []))
          : [];
    let found = false;
    for (const target of targets)
      walkExpression(target, (one) => {
        if (isName(one)) found = true;
      });
    return found;
  }
}

/** `body["error"] = …`, `body.update(…)`: what the value was made as says no more what it is. */
function changesInPlace(stmt: Stmt, name: string): boolean {
  const isOurs = (expr: Expr): boolean => expr.kind === 'name' && expr.id === name;
  if (stmt.kind === 'assign')
    return stmt.targets.some((target) => target.kind === 'subscript' && isOurs(target.object));
  return (
    stmt.kind === 'expr' &&
    stmt.value.kind === 'call' &&
    stmt.value.callee.kind === 'attribute' &&
    /^(update|pop|setdefault|clear)$/.test(stmt.value.callee.name) &&
    isOurs(stmt.value.callee.object)
  );
}

/** Everything that a function binds a name to. */
export function boundTo(name: string, def: FunctionDef): readonly Expr[] {
  const values: Expr[] = [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'assign' && stmt.value && stmt.op === undefined)
      for (const target of stmt.targets)
        if (target.kind === 'name' && target.id === name) values.push(stmt.value);
  });
  return values;
}
