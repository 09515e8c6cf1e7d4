import type { Expr, FunctionDef } from '../../../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../../python/walk.ts';
import { wordsOf } from '../words/naming.ts';

/** What a handler calls, and whether it answers with a list. */
export interface CalledFacts {
  /** The names of the functions that it calls, and of what it hands on, which may be some. */
  readonly calls: readonly string[];
  /** The names of those that it has done later: `report` of `report.delay()`. */
  readonly starts: readonly string[];
  /** Whether it answers with several things, by its annotation, its decorators or what it makes. */
  readonly tellsMany: boolean;
}

export function calledFacts(def: FunctionDef): CalledFacts {
  const calls = new Set<string>();
  const starts = new Set<string>();
  let tellsMany = def.returns !== undefined && isOfMany(def.returns);
  const visit = (one: Expr): void => {
    if (one.kind !== 'call') return;
    const name = lastName(one.callee) ?? '';
    if (/^(get_paginated_response|paginate(_queryset)?)$/.test(name)) tellsMany = true;
    if (one.args.some(({ keyword, value }) => keyword === 'many' && isTrue(value))) tellsMany = true;
    if (one.args.some(({ keyword, value }) => keyword === 'response_model' && isOfMany(value)))
      tellsMany = true;
  };
  for (const { value } of def.decorators) walkExpression(value, visit);
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && isList(stmt.value)) tellsMany = true;
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        visit(one);
        if (one.kind !== 'call') return;
        const { callee } = one;
        const isLater = callee.kind === 'attribute' && LATER.test(callee.name);
        const name = lastName(isLater ? callee.object : callee);
        if (name !== undefined) (isLater ? starts : calls).add(name);
        // `execute(api.get_tiles, request)`.
        for (const { value } of one.args) {
          const given = value.kind === 'attribute' ? value.name : value.kind === 'name' ? value.id : '';
          if (given.includes('_')) calls.add(given);
        }
      });
  });
  return { calls: [...calls], starts: [...starts], tellsMany };
}

/** How a task is put in a queue. */
const LATER = /^(delay|delay_on_commit|apply_async|apply_async_on_commit)$/;

/** `list[Order]`, `Page[Order]`, `Sequence[Order]`; also as a text. */
function isOfMany(type: Expr): boolean {
  if (type.kind === 'constant')
    return type.type === 'str' && /^(\w+\.)*(list|sequence|page)\[/i.test(type.value);
  if (type.kind !== 'subscript') return false;
  return wordsOf(lastName(type.object) ?? '').some((word) => MANY.test(word));
}

const MANY = /^(list|sequence|page|paginated|pagination|tuple|set|iterable|iterator)$/;

function isTrue(value: Expr): boolean {
  return value.kind === 'constant' && value.value === 'True';
}

/** `[one.name for one in all]`, by itself or as all that an answer is made of. */
function isList(value: Expr): boolean {
  if (value.kind === 'comprehension') return value.of === 'list';
  return (
    value.kind === 'call' && value.args[0]?.value.kind === 'comprehension' && isList(value.args[0].value)
  );
}
