import type { Assign, If } from '../../python/tree.ts';
import { walkExpression } from '../../python/walk.ts';

/**
 * `rows = rows.filter(form.wanted())` where the form of what is searched for is valid: without it all of them are shown. The
 * branch binds names and does nothing else, and makes one of them of what it held before.
 */
export function onlyNarrows({ body, orElse }: If): boolean {
  return (
    orElse === undefined &&
    body.stmts.every((stmt) => stmt.kind === 'assign' && stmt.targets.every((one) => one.kind === 'name')) &&
    body.stmts.some((stmt) => stmt.kind === 'assign' && isMadeOfItself(stmt))
  );
}

/** `rows = rows.filter(…)`. */
function isMadeOfItself({ targets, value }: Assign): boolean {
  const [target] = targets;
  let isRead = false;
  if (value && target?.kind === 'name')
    walkExpression(value, (one) => {
      if (one.kind === 'name' && one.id === target.id) isRead = true;
    });
  return isRead;
}
