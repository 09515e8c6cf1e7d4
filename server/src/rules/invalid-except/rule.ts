import { clausesOf } from '../../handlers/clauses.ts';
import { finish } from '../../handlers/handler-edits.ts';
import { nameFor } from '../../handlers/naming.ts';
import { readableName } from '../../handlers/public-name.ts';
import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Problem, Rule, UnitView } from '../rule.ts';
import { isSurelyUnbound } from './bound.ts';
import { candidateFor } from './candidates.ts';

export const invalidExcept: Rule = {
  name: 'invalid-except',
  severity: 'error',
  docs: {
    summary: 'A clause names something that cannot be caught: it breaks the moment an exception reaches it.',
    whatItDoes: `
Finds clauses that name

- something nobody bound: a \`NameError\` when the clause is reached;
- something that is no exception class: a class that does not derive from \`BaseException\`, an instance, a string;
- a tuple inside a tuple, be it written there or behind a constant: \`except (ERRORS, KeyError)\` is a \`TypeError\`
  when an exception is matched against it.

Nothing is reported where it cannot be decided: after \`import *\`, with \`globals()\`, for what an \`if\` may have bound.
`,
    whyIsThisBad: `
Python looks at the names of a clause only when an exception arrives. Until then the code seems fine; then the
\`NameError\` or \`TypeError\` takes the place of the exception that should have been handled.
`,
    example: `
NETWORK_ERRORS = (ConnectionError, TimeoutError)

def fetch(client):
    try:
        return client.get()
    except (NETWORK_ERRORS, ValueError):
        return None
`,
    useInstead: `
NETWORK_ERRORS = (ConnectionError, TimeoutError)

def fetch(client):
    try:
        return client.get()
    except (*NETWORK_ERRORS, ValueError):
        return None
`,
    fixSafety: `
*Safe*: the clause then catches what it says. An import is added where exactly one exception of that name is known:
imported or declared elsewhere in the workspace, or offered by one of the libraries that it uses.
`,
    references: [
      '[The try statement](https://docs.python.org/3/reference/compound_stmts.html#except-clause)',
    ],
  },

  *checkUnit(view) {
    for (const { site, clause } of clausesOf(view)) {
      for (const expr of clause.types) {
        if (clause.types.length > 1 && expr.kind === 'tuple') continue;
        yield* checkExpression(view, expr, site.scope, clause.types.length > 1);
      }
    }
  },
};

function* checkExpression(view: UnitView, expr: Expr, scope: Scope, inTuple: boolean): Iterable<Problem> {
  if (expr.kind === 'tuple') {
    if (inTuple) yield nested(view, expr);
    else for (const item of expr.items) yield* checkExpression(view, item, scope, true);
    return;
  }
  if (expr.kind === 'starred') return yield* checkExpression(view, expr.value, scope, false);
  if (
    expr.kind === 'constant' ||
    expr.kind === 'fstring' ||
    expr.kind === 'list' ||
    expr.kind === 'set' ||
    expr.kind === 'dict'
  ) {
    yield problem(
      expr,
      `${view.text(expr)} is no exception class: a TypeError when an exception arrives here`,
    );
    return;
  }
  if (expr.kind === 'name' && isSurelyUnbound(expr.id, scope, view.program)) {
    yield unbound(view, expr, scope);
    return;
  }
  const type = view.program.inference().typeOf(expr, scope);
  if (inTuple && type.kind === 'tuple' && isFixed(expr, scope, view)) yield nested(view, expr);
  else if (
    type.kind === 'class' &&
    view.program.classes.isException(type.cls) === false &&
    isFixed(expr, scope, view) &&
    type.cls.qualname !== 'type'
  )
    yield problem(
      expr,
      `${view.text(expr)} does not derive from BaseException: a TypeError when an exception arrives here`,
    );
  else if (
    expr.kind === 'call' &&
    type.kind === 'instance' &&
    view.program.classes.isException(type.cls) === true
  )
    yield problem(
      expr,
      `${view.text(expr)} is an exception, not a class of exceptions: a TypeError when an exception arrives here`,
    );
}

/** Bound once, unconditionally: what it is does not depend on what ran before. */
function isFixed(expr: Expr, scope: Scope, { program }: UnitView): boolean {
  if (expr.kind === 'attribute')
    return (
      isFixed(expr.object, scope, { program } as UnitView) ||
      program.inference().typeOf(expr.object, scope).kind === 'module'
    );
  if (expr.kind !== 'name') return false;
  const found = program.names.lookup(scope, expr.id);
  return (
    found !== undefined &&
    found.bindings.length === 1 &&
    !found.bindings[0]!.conditional &&
    found.bindings[0]!.kind !== 'param' &&
    found.bindings[0]!.kind !== 'iterate'
  );
}

function problem(expr: Expr, message: string): Problem {
  return { start: expr.start, end: expr.end, message, fixes: [] };
}

function nested(view: UnitView, expr: Expr): Problem {
  const written = view.text(expr);
  return {
    ...problem(expr, `${written} is a tuple inside a tuple: a TypeError when an exception arrives here`),
    fixes: [
      {
        title: `Catch what is in ${written.length > 40 ? 'it' : written}`,
        kind: 'narrow',
        safety: 'safe',
        edits: ({ base }) => [{ start: base + expr.start, end: base + expr.start, text: '*' }],
      },
    ],
  };
}

function unbound(view: UnitView, expr: Expr & { kind: 'name' }, scope: Scope): Problem {
  const { program, path } = view;
  const cls = candidateFor(expr.id, path, program);
  const found = problem(expr, `${expr.id} is not defined: a NameError when an exception arrives here`);
  if (!cls) return found;
  return {
    ...found,
    fixes: [
      {
        title: `Import ${readableName(cls, path, program)}`,
        kind: 'import',
        safety: 'safe',
        edits: ({ file, module, base }) => {
          const at = { program, path, text: file.text, module, site: { scope } };
          const naming = nameFor(cls, { ...at, scope });
          if (!naming) return undefined;
          const rename =
            naming.text === expr.id
              ? []
              : [{ start: base + expr.start, end: base + expr.end, text: naming.text }];
          return finish(at, rename, naming.imports, []);
        },
      },
    ],
  };
}
