import { checkFix, dedent, type CheckOptions } from './check.ts';

/**
 * Like `checkFix`, for a fix that leaves everything before the clause at `$0` as it is: after `=> Title [safety]` the
 * text goes on with what becomes of the clause.
 */
export function checkClause(marked: string, options?: CheckOptions): Promise<void> {
  const text = dedent(marked);
  const before = text.slice(0, text.lastIndexOf('\n', text.indexOf('$0')) + 1);
  return checkFix(
    text.replace(/^=> .*\n/gm, (title) => title + before),
    options,
  );
}
