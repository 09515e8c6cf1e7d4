import type { Expr, FunctionDef } from '../../../python/tree.ts';
import { dottedName, expressionsOf, walkExpression, walkOwnStatements } from '../../../python/walk.ts';

/** Calls that make something, by the first word of the name. */
const MAKES = /^(create|insert|bulk_create|get_or_create|perform_create|acreate)(_|$)|_create$|_or_create$/;

/** Names of calls by which anything may be changed. */
const CHANGES =
  /(^|_)(a?save|create|add|set|update|append|send|store|put|restore|delete|remove|destroy|insert|edit|change|commit|execute|write|enqueue|delay|apply_async|post|patch|request|run|do|handle|process|toggle|clear|sync|refresh|import|generate|merge|assign|reset|pop|register|publish|call|dispatch)(_|$)/;

/** `order.state`, and not what a view keeps for itself. */
function isOfAnother(target: Expr): boolean {
  return target.kind === 'attribute' && dottedName(target.object) !== 'self';
}

/** Whether a function sets an attribute or calls anything that sounds as if it changed something. */
export function seemsToChange(def: FunctionDef): boolean {
  let changes = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'assign' && stmt.targets.some(isOfAnother)) changes = true;
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind !== 'call') return;
        const { callee } = one;
        const name = callee.kind === 'attribute' ? callee.name : callee.kind === 'name' ? callee.id : '';
        if (CHANGES.test(name)) changes = true;
      });
  });
  return changes;
}

/**
 * What a handler of `POST` does whose name says nothing: `create` where it answers `201`, or calls what creates; `delete`
 * where it calls nothing else that changes anything. What nobody can tell is a `post`.
 */
export function postedVerb(def: FunctionDef): 'create' | 'delete' | 'post' {
  let makes = false;
  let deletes = false;
  let changes = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'constant' && one.value === '201') makes = true;
        if (one.kind === 'attribute' && /^(HTTP_201_CREATED|CREATED)$/.test(one.name)) makes = true;
        if (one.kind !== 'call') return;
        const { callee } = one;
        const name = callee.kind === 'attribute' ? callee.name : callee.kind === 'name' ? callee.id : '';
        if (MAKES.test(name)) makes = true;
        if (/^a?(delete|remove|destroy|purge|empty|trash)(_|$)/.test(name)) deletes = true;
        if (/^(a?save|add|set|update|append|send|store|put|restore)(_|$)/.test(name)) changes = true;
      });
  });
  return makes ? 'create' : deletes && !changes ? 'delete' : 'post';
}
