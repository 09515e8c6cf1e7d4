import type { Block, Call, Expr, Stmt, Try } from '../../python/tree.ts';
import { blocksOf, childrenOf, lastName } from '../../python/walk.ts';
import { deedOf, isLog, isMessage } from '../answers/answers.ts';
import { completes, type Names } from '../code/control-flow.ts';
import { isHarmless } from '../answers/response-classes.ts';
import { boundTo } from '../code/bound-values.ts';
import { isPreparation } from './preparation.ts';

/** What surely changes something: by a verb that is called, and not for a value alone. */
const CHANGES =
  /^_?a?(create|add|save|insert|upsert|update|delete|remove|destroy|drop|set|put|post|patch|send|publish|enqueue|push|write|store|upload|register|unregister|activate|deactivate|enable|disable|start|stop|restart|cancel|approve|reject|assign|unassign|move|rename|merge|commit|flush|delay|apply_async|reset|revoke|grant|invite|join|leave|archive|restore|mark|toggle|refund|charge|submit|trigger|kill|clear|purge|login|logout|bulk|unlink|link|disconnect|subscribe|unsubscribe|schedule|reschedule|lock|unlock|pause|resume|rotate|replace|close|open)(_|$)/;

/**
 * Whether a statement surely changes something, whatever else happens: `order.save()`, `plan = await store.create(data)`.
 * What may not be run (a branch) is none.
 */
export function isDeed(stmt: Stmt, names: Names): boolean {
  switch (stmt.kind) {
    case 'with':
      return stmt.body.stmts.some((one) => isDeed(one, names));
    case 'try':
      return stmt.body.stmts.some((one) => isDeed(one, names));
    case 'for':
      return stmt.body.stmts.some((one) => isDeed(one, names));
    case 'expr':
    case 'assign': {
      const call = stmt.value?.kind === 'await' ? stmt.value.value : stmt.value;
      return call?.kind === 'call' && isChange(call, names) && !isLog(call) && !isMessage(call);
    }
    default:
      return false;
  }
}

/** `store.create(data)`; a list or a table at hand that grows is none, and neither is what a session remembers. */
function isChange({ callee }: Call, names: Names): boolean {
  const name = lastName(callee) ?? '';
  if (!CHANGES.test(name)) return false;
  if (callee.kind !== 'attribute') return true;
  // `", ".join(names)`, `os.path.join(folder, name)`, `text.replace("a", "b")`.
  if (callee.object.kind === 'constant' || callee.object.kind === 'fstring') return false;
  if (name === 'join' && lastName(callee.object) === 'path') return false;
  return (
    !/^(add|update|set|clear|remove|insert|push|replace|close|open)$/.test(name) ||
    !isAtHand(callee.object, names)
  );
}

/** A list or a table that the function has, and no store of the project's: `found` of `found.add(key)`. */
function isAtHand(object: Expr, { scope }: Names): boolean {
  if (object.kind !== 'name' || STORES.test(object.id)) return false;
  const bound = scope.kind === 'function' ? boundTo(object.id, scope.def) : [];
  return bound.length > 0 ? bound.every(isContainer) : TABLES.test(object.id);
}

function isContainer(value: Expr): boolean {
  if (/^(list|dict|set|tuple|comprehension)$/.test(value.kind)) return true;
  return (
    value.kind === 'call' &&
    /(^|\.)(list|dict|set|defaultdict|OrderedDict|Counter|deque|copy|deepcopy|get_context_data|get_json|json|get_data)$/.test(
      lastName(value.callee) ?? '',
    )
  );
}

const TABLES =
  /^(data|context|ctx|kwargs|params|payload|headers|values|attrs|options|body|result|results|response_data)$/;

const STORES =
  /^(self|cls|(\w+_)?(db|session|conn|connection|store|storage|repo|repository|client|service|manager|dao|cursor|cache|redis|queue|bus|crud))$/;

/** Whether a statement does nothing of an operation: it looks up, guards, says something. */
export function isIdle(stmt: Stmt, names: Names): boolean {
  if (deedOf(stmt, names) !== 'work') return true;
  if (stmt.kind === 'if' || stmt.kind === 'for' || stmt.kind === 'while' || stmt.kind === 'with')
    return blocksOf(stmt).every((block) => block.stmts.every((one) => isIdle(one, names)));
  if (stmt.kind === 'try')
    return [stmt.body, stmt.orElse, ...stmt.clauses.map(({ body }) => body)].every(
      (block) => !block || block.stmts.every((one) => isIdle(one, names)),
    );
  if (stmt.kind === 'expr' && onlyRefuses(stmt.value, names)) return true;
  return (isPreparation(stmt, names) || grownAtHand(stmt, names) !== undefined) && !isDeed(stmt, names);
}

/**
 * Whether what is called is a function of the project's that finds out and raises, and does nothing else:
 * `verify_access(order)`.
 */
export function onlyRefuses(expr: Expr, { scope, objects }: Names, depth = 0): boolean {
  const call = expr.kind === 'await' ? expr.value : expr;
  if (call.kind !== 'call' || depth > 2) return false;
  const key = objects.functionKey(objects.locate(call.callee, scope));
  if (key === undefined || key.startsWith('pack:/') || /\/(site|dist)-packages\//.test(key)) return false;
  const inner = objects.program.functionScope(objects.program.functionRef(key));
  if (inner?.kind !== 'function' || inner.def.generator || inner.def.decorators.length > 0) return false;
  const names: Names = { scope: inner, objects };
  let raises = false;
  const isQuiet = (stmt: Stmt): boolean => {
    switch (stmt.kind) {
      case 'raise':
        raises = true;
        return true;
      case 'assign':
        // What is only worked out, and kept for the function itself.
        return (
          stmt.targets.every((one) => one.kind === 'name' || one.kind === 'tuple') &&
          (isIdle(stmt, names) || (stmt.value?.kind === 'call' && !isDeed(stmt, names)))
        );
      case 'expr':
        if (!completes(stmt, names) || onlyRefuses(stmt.value, names, depth + 1)) return (raises = true);
        return isIdle(stmt, names);
      case 'if':
      case 'for':
      case 'with':
      case 'try':
        return blocksOf(stmt).every((block) => block.stmts.every(isQuiet));
      case 'return':
        return stmt.value === undefined || isHarmless(stmt.value, names);
      default:
        return isIdle(stmt, names);
    }
  };
  return inner.def.body.stmts.every(isQuiet) && raises;
}

/** The list or table of the function that a statement changes: `found` of `found.append(item)`. */
export function grownAtHand(stmt: Stmt, names: Names): string | undefined {
  if (stmt.kind !== 'expr' || stmt.value.kind !== 'call' || stmt.value.callee.kind !== 'attribute')
    return undefined;
  const { name, object } = stmt.value.callee;
  const grows = /^(append|extend|update|add|setdefault|pop|insert|sort|reverse|remove|discard)$/.test(name);
  return grows && object.kind === 'name' && isAtHand(object, names) ? object.id : undefined;
}

/** Whether what is asked does something itself: `if account.add_user(user):`. */
export function asksByDoing(test: Expr, names: Names): boolean {
  const call = test.kind === 'await' ? test.value : test;
  return call.kind === 'call' && isChange(call, names) && !isHarmless(call, names);
}

/** What stands above a suite's statement in the `try` whose `else` it is. */
export function triedAbove(owner: Stmt | undefined, block: Block): readonly Stmt[] {
  return owner?.kind === 'try' && owner.orElse === block ? owner.body.stmts : [];
}

/** Whether a clause goes on with what it has: it says something, passes, or puts a value at hand in place of another. */
export function goesOnIdly({ clauses }: Try, names: Names): boolean {
  return clauses.every(({ body }) => body.stmts.every((one) => isIdle(one, names)));
}

/** Every name that an expression reads. */
export function namesRead(expr: Expr): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (one: Expr): void => {
    if (one.kind === 'name') found.add(one.id);
    for (const child of childrenOf(one)) look(child);
  };
  look(expr);
  return found;
}
