import type { FunctionDef, Stmt } from '../../../python/tree.ts';
import { walkOwnStatements } from '../../../python/walk.ts';
import { isPage } from '../../answers/answers.ts';
import { asksForValid } from '../../answers/refusals.ts';
import { DEEDS, FIRST_DEEDS, VERBS } from '../../names/words/action-words.ts';
import { wordsOf } from '../../names/words/naming.ts';
import { takesForm } from '../form-pages.ts';
import type { Ways } from './ways.ts';

/** A page that takes a form besides, and is called after what it shows: `issue_tags`. */
export function doubtOfForm({ points, place, asked, kind }: Ways): string | undefined {
  const { def } = place;
  if (kind !== 'route' || asked !== 'either') return undefined;
  let takes = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'if' && takesForm(stmt.test)) takes = true;
  });
  if (!points.every(({ stmt }) => isOfForm(stmt, def)))
    return takes ? 'it does one thing or another, by its method' : undefined;
  let isShown = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && isPage(stmt.value) && !isOfForm(stmt, def)) isShown = true;
  });
  const says = wordsOf(def.name).some(
    (word) =>
      VERBS.has(word) ||
      DEEDS.test(word) ||
      FIRST_DEEDS.test(word) ||
      /^(new|sign(in|up|out)|post)$/.test(word),
  );
  return isShown && !says ? 'it is called after the page that it shows' : undefined;
}

/** Whether a statement is run only where a form was sent and, where that is asked, found right. */
export function isOfForm(stmt: Stmt, def: FunctionDef): boolean {
  let isTaken = false;
  let isAsked = false;
  let isValid = false;
  walkOwnStatements(def.body.stmts, (one) => {
    if (one.kind !== 'if') return;
    const isInside = one.body.stmts.some((inner) => inner.start <= stmt.start && stmt.end <= inner.end);
    if (takesForm(one.test) && isInside) isTaken = true;
    if (asksForValid(one.test)) {
      isAsked = true;
      if (isInside) isValid = true;
    }
  });
  return isAsked ? isValid : isTaken;
}
