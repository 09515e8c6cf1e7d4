import { removeClauses } from '../../edit/unwrap.ts';
import { withoutUnusedImports } from '../../edit/unused-imports.ts';
import type { ExceptClause, Stmt, Try } from '../../python/tree.ts';
import type { Problem, Rule } from '../rule.ts';

export const uselessExcept: Rule = {
  name: 'useless-except',
  severity: 'warning',
  docs: {
    summary: 'A clause does nothing but raise again what it caught.',
    whatItDoes: `
Finds clauses whose only statement is \`raise\`, or \`raise e\` of the exception they bind, and after which no other
clause of the same \`try\` handles anything. A clause that lets its types past a broader one below it is not
useless, and neither is one of \`except*\`, which wraps what it raises again.
`,
    whyIsThisBad: `
The code looks as if errors were handled, and they are not. It is an extra level of indentation, and a broad clause
that reviewers have to look at.
`,
    example: `
def load(path):
    try:
        return path.read_text()
    except Exception:
        raise
`,
    useInstead: `
def load(path):
    return path.read_text()
`,
    fixSafety: `
*Safe*: the \`try\` goes, or only the clause where others or a \`finally\` stay. Its body moves out with its comments,
the body of \`else\` follows it. Tracebacks lose the line of the \`raise\`.
Imports at the top of the file that only the clause needed go with it.
`,
    references: ['[ruff TRY203](https://docs.astral.sh/ruff/rules/useless-try-except/)'],
  },

  *checkUnit(view) {
    if (view.unit.hasError) return;
    for (const { stmt, fn } of view.sites) {
      if (stmt.kind !== 'try' || fn?.hasError) continue;
      const useless = uselessClauses(stmt);
      if (useless.length > 0) yield problemFor(stmt, useless);
    }
  },
};

/** The clauses at the end of a `try` that only raise again. */
function uselessClauses(stmt: Try): readonly ExceptClause[] {
  const from = stmt.clauses.findLastIndex((clause) => !onlyReraises(clause)) + 1;
  return stmt.clauses.slice(from);
}

function onlyReraises(clause: ExceptClause): boolean {
  const [only]: readonly Stmt[] = clause.body.stmts;
  if (clause.star || clause.body.stmts.length !== 1 || only?.kind !== 'raise' || only.cause) return false;
  return (
    only.exception === undefined || (only.exception.kind === 'name' && only.exception.id === clause.name?.id)
  );
}

function problemFor(stmt: Try, useless: readonly ExceptClause[]): Problem {
  const [first] = useless;
  const whole = useless.length === stmt.clauses.length && !stmt.finalBody;
  return {
    start: first!.start,
    end: first!.colon + 1,
    message: whole
      ? 'only raises again what it caught: the try does nothing'
      : 'only raises again what it caught: the clause does nothing',
    unnecessary: true,
    fixes: [
      {
        title: whole ? 'Remove the try' : useless.length === 1 ? 'Remove the clause' : 'Remove the clauses',
        kind: 'unwrap',
        safety: 'safe',
        edits: ({ program, file, module, unit, base }) => {
          const edits =
            unit && removeClauses({ text: file.text, unit: unit.lowered, base }, stmt, new Set(useless));
          return (
            edits && [
              ...edits,
              ...withoutUnusedImports({ path: file.path, text: file.text, module }, edits, program),
            ]
          );
        },
      },
    ],
  };
}
