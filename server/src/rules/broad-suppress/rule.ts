import { lineBreakOf, indentationAt, indentationUnit, lineEnd } from '../../edit/layout.ts';
import { freshName, paramNames, usualName } from '../../edit/fresh-name.ts';
import { clauseFor } from '../../handlers/clause.ts';
import { firstBroad, type BroadPlace } from '../../handlers/broad.ts';
import { finish, namesFor } from '../../handlers/handler-edits.ts';
import { readableName } from '../../handlers/public-name.ts';
import { chooseLogger, logStatement } from '../../logging/house-style.ts';
import { purposeOf } from '../../logging/purpose.ts';
import type { Call, Stmt, With } from '../../python/tree.ts';
import type { Edit } from '../../text/edit.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Site } from '../../types/sites.ts';
import { describe, raisesOf } from '../broad-except/message.ts';
import { doubtIn } from '../../handlers/doubt.ts';
import { mustAnswer } from '../../handlers/must-answer.ts';
import type { FixContext, FixOffer, Problem, Rule, UnitView } from '../rule.ts';

export const broadSuppress: Rule = {
  name: 'broad-suppress',
  severity: 'warning',
  follows: true,
  docs: {
    summary: '`contextlib.suppress(Exception)` drops every exception without a trace.',
    whatItDoes: `
Finds \`contextlib.suppress\` of \`Exception\` or \`BaseException\`, however it was imported and also through an alias or a
tuple, and says which exceptions the block can really raise.
`,
    whyIsThisBad: `
It is \`except Exception: pass\` in one line: programming errors vanish together with the failure that was meant, and
whatever of the block had not run yet is silently left out.
`,
    example: `
from contextlib import suppress

def forget(path):
    with suppress(Exception):
        path.unlink()
`,
    useInstead: `
from contextlib import suppress

def forget(path):
    with suppress(OSError):
        path.unlink()
`,
    fixSafety: `
- **Suppress X instead of Exception** is *proved* where everything the block calls could be followed, and needs a
  *review* otherwise.
- **Log what is suppressed** is *safe*: the \`with\` becomes a \`try\` whose handler logs. No command applies it, for whoever
  writes \`suppress\` means to hear nothing; nor a list of more than four types, or of a block that could not be followed.
`,
    references: [
      '[contextlib.suppress](https://docs.python.org/3/library/contextlib.html#contextlib.suppress)',
    ],
  },

  *checkUnit(view) {
    if (view.unit.hasError) return;
    for (const site of view.sites) {
      if (site.stmt.kind !== 'with' || site.fn?.hasError) continue;
      for (const item of site.stmt.items) {
        const call = item.context;
        if (
          call.kind !== 'call' ||
          view.program.names.qualify(call.callee, site.scope) !== 'contextlib.suppress'
        )
          continue;
        const broad = broadArgument(view, call, site);
        if (broad) yield problemFor(view, site as Site<With>, call, broad);
      }
    }
  },
};

/** More types than anybody writes without being asked. */
const LONG = 4;

function broadArgument({ program }: UnitView, call: Call, { scope }: Site): BroadPlace | undefined {
  const inference = program.inference();
  return firstBroad(
    call.args.map((arg) => arg.value),
    (expr) => {
      const name = program.names.qualify(expr, scope);
      if (name === 'builtins.Exception') return 'Exception';
      if (name === 'builtins.BaseException') return 'BaseException';
      const type = inference.typeOf(expr, scope);
      const classes = type.kind === 'tuple' ? type.items : [type];
      for (const one of classes)
        if (
          one.kind === 'class' &&
          one.cls.module === 'builtins' &&
          (one.cls.qualname === 'Exception' || one.cls.qualname === 'BaseException')
        )
          return one.cls.qualname;
      return undefined;
    },
  );
}

function problemFor(view: UnitView, site: Site<With>, call: Call, broad: BroadPlace): Problem {
  const { program, path } = view;
  const escapes = view.flow.escapesOf(site.stmt.body, site.scope, view.unit);
  const isLast = site.stmt.items.at(-1)?.context === call;
  const types =
    isLast && call.args.length === 1 && !yields(site.stmt) ? clauseFor(escapes, path, program) : undefined;
  const closed =
    escapes.unresolved.length === 0 &&
    !mustAnswer(site.scope) &&
    !doubtIn(site.stmt.body, site.scope, types ?? [], view.flow);
  const log: readonly FixOffer[] =
    site.stmt.items.length === 1 && !site.stmt.async && call.args.length === 1
      ? [
          {
            title: 'Log what is suppressed',
            kind: 'log',
            safety: 'safe',
            // Whoever writes `suppress` means to hear nothing.
            byHand: true,
            edits: (context) => logInstead(view, context, site, broad),
          },
        ]
      : [];
  const narrow: readonly FixOffer[] = types
    ? [
        {
          title: `Suppress ${types.map((cls) => readableName(cls, path, program)).join(', ')} instead of ${broad.catches}`,
          kind: 'narrow',
          // What ends the program or the task newly escapes from where even that was suppressed.
          safety: closed && broad.catches !== 'BaseException' ? 'proved' : 'review',
          types: types.map((cls) => readableName(cls, path, program)),
          ...(escapes.unresolved.length > 0 || types.length > LONG ? { byHand: true } : {}),
          edits: ({ file, module, base }) => {
            const at = { program, path, text: file.text, module, site: site as never };
            const names = namesFor(at, types);
            const [argument] = call.args;
            return (
              names &&
              argument &&
              finish(
                at,
                [{ start: base + argument.start, end: base + argument.end, text: names.texts.join(', ') }],
                names.imports,
                [],
              )
            );
          },
        },
      ]
    : [];
  return {
    start: broad.start,
    end: broad.end,
    message: describe(`suppresses ${broad.catches}`, escapes, path, program),
    ...raisesOf(escapes, path, program),
    fixes: closed ? [...narrow, ...log] : [...log, ...narrow],
  };
}

/** `try` in the place of the `with`, and a handler that logs behind its body. */
function logInstead(
  view: UnitView,
  { program, file, module, base, settings }: FixContext,
  { stmt, scope, fn, ancestors }: Site<With>,
  broad: BroadPlace,
): Edit[] | undefined {
  const { text, path } = file;
  const start = base + stmt.start;
  const first = stmt.body.stmts[0];
  const last = stmt.body.stmts.at(-1);
  const colon = text.indexOf(':', base + stmt.items[0]!.end);
  if (!first || !last || colon < 0 || colon > base + first.start) return undefined;
  const outer = ancestors.find((one) => one.kind === 'function');
  const within: readonly Stmt[] = outer ? [outer] : module.units.map((unit) => unit.lowered.stmt);
  const nowhere = {
    kind: 'except',
    start: -1,
    end: -1,
    types: [],
    keywordEnd: 0,
    star: false,
    colon: 0,
    body: { start: 0, end: 0, stmts: [] },
  } as const;
  const bound = freshName(nowhere, within, paramNames(outer), usualName(module));
  const place = {
    program,
    path,
    text,
    module,
    scope,
    offset: start,
    preference: settings.logger,
    loggerObjects: view.options.loggerObjects,
  };
  const chosen = chooseLogger(place);
  const line = logStatement(place, chosen, purposeOf(stmt.body, fn), { bound, level: 'error' });
  const br = lineBreakOf(text);
  const indentation = indentationAt(text, start);
  const at = lineEnd(text, base + last.end);
  return finish(
    { program, path, text, module, site: { scope } },
    [
      { start, end: colon, text: 'try' },
      {
        start: at,
        end: at,
        text: `${br}${indentation}except ${view.text(broad)} as ${bound}:${br}${indentation}${indentationUnit({ text, module })}${line}`,
      },
    ],
    chosen.imports,
    chosen.statements,
  );
}

function yields(stmt: With): boolean {
  let found = false;
  walkOwnStatements(stmt.body.stmts, (inner) => {
    for (const expr of expressionsOf(inner))
      walkExpression(expr, (one) => {
        if (one.kind === 'yield') found = true;
      });
  });
  return found;
}
