import { removeClauses } from '../../edit/unwrap.ts';
import { withoutUnusedImports } from '../../edit/unused-imports.ts';
import { caughtClasses } from '../../flow/catches.ts';
import type { Escapes } from '../../flow/escapes.ts';
import { readableName } from '../../handlers/public-name.ts';
import type { Block, ExceptClause, Try, Span } from '../../python/tree.ts';
import { lastName, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import type { Site } from '../../types/sites.ts';
import type { ClassRef } from '../../types/type.ts';
import { isTestFile } from '../../workspace/test-files.ts';
import { canBeRuledOut, hidesNothing } from '../certainty.ts';
import type { Problem, Rule, UnitView } from '../rule.ts';

export const unraisedExcept: Rule = {
  name: 'unraised-except',
  severity: 'hint',
  follows: true,
  docs: {
    summary: 'A clause catches a type that its block cannot raise.',
    whatItDoes: `
Finds clauses all of whose types the block cannot raise: every call of the block was followed, and none of what they
raise is one of these types, a subclass or a superclass of them.

Not reported: types that any code may raise, such as \`Exception\`, \`TypeError\`, \`KeyboardInterrupt\` or
\`ImportError\`; blocks that yield or that read attributes of something unknown; and tests.
`,
    whyIsThisBad: `
The clause is left over from code that is gone, or names the wrong type. The second is the dangerous one: what the
block does raise is not handled, and the code looks as if it were.
`,
    example: `
def port(raw: str) -> int:
    try:
        return int(raw)
    except KeyError:
        return 80
`,
    useInstead: `
def port(raw: str) -> int:
    try:
        return int(raw)
    except ValueError:
        return 80
`,
    fixSafety: `
Removing the clause needs a *review*: it may be that the clause should name another type. Imports
that only the clause needed go with it.
`,
  },

  *checkUnit(view) {
    if (view.unit.hasError || isTestFile(view.path)) return;
    for (const site of view.sites) {
      const { stmt, fn } = site;
      if (stmt.kind !== 'try' || fn?.hasError) continue;
      const suspects = stmt.clauses.flatMap((clause) => {
        const classes = classesOf(clause, site, view);
        return classes ? [{ clause, classes }] : [];
      });
      if (suspects.length === 0) continue;
      const escapes = view.flow.escapesOf(stmt.body, site.scope, view.unit);
      if (escapes.unresolved.length > 0 || !hidesNothing(stmt.body, site.scope, view)) continue;
      const prints = printsSomething(stmt.body, site.scope, view);
      for (const { clause, classes } of suspects)
        if (
          classes.every((cls) => !isRelated(cls, escapes, view) && !(prints && isOfSystem(cls, view))) &&
          !isTold(classes, { start: stmt.body.start, end: stmt.body.end }, view)
        )
          yield problemFor(stmt, clause, classes, escapes, view);
    }
  },
};

/** `random.random()  # potentially raises NotImplementedError`: somebody knows better. */
function isTold(classes: readonly ClassRef[], { start, end }: Span, view: UnitView): boolean {
  return view.unit.comments.some(
    (comment) =>
      comment.start >= start &&
      !view.text({ start: end, end: Math.max(end, comment.start) }).includes('\n') &&
      classes.some((cls) => view.text(comment).includes(cls.qualname)),
  );
}

/** The classes of a clause, where each of them is known and can be ruled out. */
function classesOf(clause: ExceptClause, { scope }: Site, view: UnitView): readonly ClassRef[] | undefined {
  if (clause.star || clause.types.length === 0) return undefined;
  const inference = view.program.inference();
  const exprs = clause.types.flatMap((type) => (type.kind === 'tuple' ? type.items : [type]));
  const classes = exprs.map((expr) => caughtClasses(expr, scope, inference));
  if (classes.length === 0 || classes.some((some) => some.length === 0)) return undefined;
  const all = classes.flat();
  return all.every((cls) => canBeRuledOut(cls, view)) ? all : undefined;
}

function isRelated(cls: ClassRef, { types }: Escapes, { program }: UnitView): boolean {
  const { classes } = program;
  // A path that no file can have is assumed not to be there, and a careful clause names what it raises.
  const asksTheSystem = types.some((one) => classes.displayName(one.cls) === 'OSError');
  if (asksTheSystem && PATH_ERRORS.has(classes.displayName(cls))) return true;
  return types.some(
    (one) =>
      classes.isSubclass(one.cls, cls) !== false ||
      classes.isSubclass(cls, one.cls) !== false ||
      // The same package twice, as where a project is installed into its own environment.
      one.cls.qualname === cls.qualname,
  );
}

/**
 * That its own standard output works is assumed of every program, and one whose output goes to a pipe that may be closed
 * knows better.
 */
function printsSomething(block: Block, scope: Scope, view: UnitView): boolean {
  let found = false;
  walkOwnStatements(block.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        const name = inner.kind === 'call' ? view.program.names.qualify(inner.callee, scope) : undefined;
        // `print_and_flush(text)`: a function of the project's for the same.
        if (inner.kind === 'call' && /print|echo/i.test(lastName(inner.callee) ?? '')) found = true;
        if (name && /^(builtins\.(print|input)|sys\.std(out|err|in)\.\w+|click(\.\w+)?\.s?echo)$/.test(name))
          found = true;
      });
  });
  return found;
}

/** What a pipe raises that is closed, and a terminal that lacks a letter. */
function isOfSystem(cls: ClassRef, { program }: UnitView): boolean {
  return ['OSError', 'UnicodeError'].some((name) => {
    const wanted = program.classes.builtin(name);
    return wanted !== undefined && program.classes.isSubclass(cls, wanted) !== false;
  });
}

/** What `open("\0")` and `open("\ud800")` raise: see the assumptions in `knowledge/FORMAT.md`. */
const PATH_ERRORS = new Set(['ValueError', 'UnicodeError', 'UnicodeEncodeError']);

function problemFor(
  stmt: Try,
  clause: ExceptClause,
  classes: readonly ClassRef[],
  escapes: Escapes,
  view: UnitView,
): Problem {
  const list = (some: readonly ClassRef[]): string =>
    some.map((cls) => readableName(cls, view.path, view.program)).join(', ');
  const raised = list(escapes.types.slice(0, 4).map(({ cls }) => cls));
  const more = escapes.types.length > 4 ? ` and ${escapes.types.length - 4} more` : '';
  return {
    start: clause.types[0]!.start,
    end: clause.types.at(-1)!.end,
    message: `the block cannot raise ${list(classes)}; ${raised ? `it can raise ${raised}${more}` : 'it raises nothing that counts'}`,
    unnecessary: true,
    closed: true,
    unresolved: [],
    raises: escapes.types.map(({ cls, evidence }) => ({
      type: readableName(cls, view.path, view.program),
      evidence,
    })),
    fixes: [
      {
        title: stmt.clauses.length === 1 && !stmt.finalBody ? 'Remove the try' : 'Remove the clause',
        kind: 'unwrap',
        safety: 'review',
        edits: ({ program, file, module, unit, base }) => {
          const edits =
            unit && removeClauses({ text: file.text, unit: unit.lowered, base }, stmt, new Set([clause]));
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
