import type { Expr, Stmt } from '../../python/tree.ts';
import { dottedName } from '../../python/walk.ts';

/** Methods that take items out of a mapping. */
const REMOVERS = new Set(['pop', 'popitem', 'clear']);

/** The items of mappings that a block has assigned so far: `status["code"] = 3` puts there what is asked for next. */
export class GivenItems {
  private readonly keys: Set<string>;

  /** @param outside those of the block around, as it stands where this one begins. */
  constructor(outside?: GivenItems) {
    this.keys = new Set(outside?.keys);
  }

  get isEmpty(): boolean {
    return this.keys.size === 0;
  }

  has(expr: Expr): boolean {
    const key = itemKey(expr);
    return key !== undefined && this.keys.has(key);
  }

  /** Takes notice of a statement that has run. */
  note(stmt: Stmt): void {
    if (stmt.kind === 'delete') this.keys.clear();
    if (stmt.kind === 'expr' && stmt.value.kind === 'call') {
      const { callee } = stmt.value;
      if (callee.kind === 'attribute' && REMOVERS.has(callee.name)) this.keys.clear();
    }
    if (stmt.kind !== 'assign') return;
    for (const target of stmt.targets) {
      if (target.kind === 'name')
        for (const key of [...this.keys])
          if (key === target.id || key.startsWith(`${target.id}.`) || key.startsWith(`${target.id}[`))
            this.keys.delete(key);
      const key = stmt.op === undefined ? itemKey(target) : undefined;
      if (key !== undefined) this.keys.add(key);
    }
  }
}

/** `name.attribute["key"]` as a text, where the key is written out. */
function itemKey(expr: Expr): string | undefined {
  if (expr.kind !== 'subscript') return undefined;
  const object = dottedName(expr.object);
  const [index] = expr.index;
  return object !== undefined && expr.index.length === 1 && index?.kind === 'constant' && index.type === 'str'
    ? `${object}[${index.value}]`
    : undefined;
}
