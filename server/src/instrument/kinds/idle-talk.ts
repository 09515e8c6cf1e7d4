import type { Call, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { childrenOf, lastName, walkOwnStatements, expressionsOf, walkExpression } from '../../python/walk.ts';
import { isLog, isReply } from '../answers/answers.ts';
import { boundTo } from '../code/bound-values.ts';
import type { Names } from '../code/control-flow.ts';
import { ownFunction } from '../exits/certain-answers.ts';

/**
 * Why a bot's handler is no operation: it says what is written down, with a keyboard that is always the same, and nothing
 * else: `await message.answer(HELP, reply_markup=menu())`. Undefined where it may look something up, do something, or go
 * on to the next step of a conversation, and of a command, which somebody asks for by its name.
 */
export function idleByTalk(def: FunctionDef, names: Names): string | undefined {
  return isCommand(def) ? undefined : alwaysSays(def, names);
}

/** The same of a command: one may want to know how often somebody asks for help. */
export function idleCommand(def: FunctionDef, names: Names): string | undefined {
  return isCommand(def) ? alwaysSays(def, names) : undefined;
}

function alwaysSays(def: FunctionDef, names: Names): string | undefined {
  let isSaid = false;
  for (const stmt of def.body.stmts.flatMap(tried)) {
    if (isAside(stmt) || isForLogs(stmt, def)) continue;
    if (stmt.kind === 'assign' && stmt.value && isWritten(stmt.value, def, names)) continue;
    const said = stmt.kind === 'expr' || stmt.kind === 'return' ? stmt.value : undefined;
    const call = said?.kind === 'await' ? said.value : said;
    if (call?.kind !== 'call' || !(isReply(call) || endsTalk(call))) return undefined;
    if (!call.args.every(({ value }) => isWritten(value, def, names))) return undefined;
    isSaid ||= isReply(call);
  }
  return isSaid ? 'it always says the same' : undefined;
}

/** Whether all that a bot says is called an error: `await message.reply(NOT_A_GROUP_ERROR)`. */
export function onlyRefuses(def: FunctionDef): boolean {
  let refusals = 0;
  let others = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    const said = stmt.kind === 'expr' || stmt.kind === 'return' ? stmt.value : undefined;
    const call = said?.kind === 'await' ? said.value : said;
    if (call?.kind !== 'call' || !isReply(call)) return;
    const [text] = call.args;
    if (text && /(^|_)(ERROR|FAILURE|DENIED|FORBIDDEN)(_|$)/.test(lastName(text.value) ?? '')) refusals++;
    else others++;
  });
  return refusals > 0 && others === 0;
}

/** What somebody asks for by its name: `@router.message(Command("help"))`, `help_command`. */
function isCommand({ name, decorators }: FunctionDef): boolean {
  if (/(^|_)(cmd|command)(_|$)/.test(name)) return true;
  let found = false;
  for (const { value } of decorators)
    if (value.kind === 'call')
      for (const arg of value.args) {
        if (arg.keyword === 'commands') found = true;
        walkExpression(arg.value, (one) => {
          if (one.kind === 'call' && /^Command/.test(lastName(one.callee) ?? '')) found = true;
        });
      }
  return found;
}

/** What is tried, where a message that could not be shown is passed over. */
function tried(stmt: Stmt): readonly Stmt[] {
  return stmt.kind === 'try' && !stmt.orElse && !stmt.finalBody ? stmt.body.stmts : [stmt];
}

/** A docstring, a log, `return`, the end of a conversation. */
function isAside(stmt: Stmt): boolean {
  if (stmt.kind === 'pass' || stmt.kind === 'import' || stmt.kind === 'from') return true;
  if (stmt.kind === 'return')
    return (
      !stmt.value ||
      stmt.value.kind === 'constant' ||
      (stmt.value.kind === 'attribute' && stmt.value.name === 'END')
    );
  return stmt.kind === 'expr' && (stmt.value.kind === 'constant' || isLog(stmt.value));
}

/** `user = await identity.user()` of which only logs tell. */
function isForLogs(stmt: Stmt, def: FunctionDef): boolean {
  const [target] = stmt.kind === 'assign' ? stmt.targets : [];
  if (target?.kind !== 'name') return false;
  let isRead = false;
  let isElsewhere = false;
  walkOwnStatements(def.body.stmts, (one) => {
    for (const expr of one.kind === 'assign' ? (one.value ? [one.value] : []) : expressionsOf(one))
      walkExpression(expr, (part) => {
        if (part.kind !== 'name' || part.id !== target.id) return;
        if (one.kind === 'expr' && isLog(one.value)) isRead = true;
        else isElsewhere = true;
      });
  });
  return isRead && !isElsewhere;
}

/** `await state.clear()`, `await message.delete()`. */
function endsTalk({ callee, args }: Call): boolean {
  return (
    callee.kind === 'attribute' &&
    args.length === 0 &&
    /^(clear|finish|reset_state|delete|answer)$/.test(callee.name)
  );
}

/** Texts, names of what is written down elsewhere, what the message itself says, and keyboards of these. */
function isWritten(expr: Expr, def: FunctionDef, names: Names, depth = 0): boolean {
  switch (expr.kind) {
    case 'await':
    case 'lambda':
    case 'yield':
    case 'comprehension':
    case 'subscript':
      return false;
    case 'name': {
      const bound = boundTo(expr.id, def);
      return depth < 4 && bound.every((one) => isWritten(one, def, names, depth + 1));
    }
    case 'call':
      return (
        expr.args.every(({ value }) => isWritten(value, def, names, depth)) &&
        (makesText(expr) || /^[A-Z]\w*[a-z]/.test(lastName(expr.callee) ?? '') || isKeyboard(expr, names))
      );
    default:
      return childrenOf(expr).every((one) => isWritten(one, def, names, depth));
  }
}

/** `_("Hello")`, `HELLO.format(name=…)`, `str(key)`. */
function makesText({ callee }: Call): boolean {
  return /^(_|gettext|ngettext|lazy_gettext|format|format_map|str|join|dedent|strip|as_markup|full_name|quote|hbold|html_decoration)$/.test(
    lastName(callee) ?? '',
  );
}

/** A function of the project's that only puts buttons together, of nothing that it would have to ask for. */
function isKeyboard(call: Call, names: Names): boolean {
  const key = ownFunction(call, names);
  const def = key === undefined ? undefined : names.objects.program.declarations.functionAt(key).at(-1)?.def;
  if (!def || def.async || def.generator) return false;
  const local = new Set(def.params.map(({ name }) => name));
  let isPlain = true;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'assign')
      for (const target of stmt.targets) if (target.kind === 'name') local.add(target.id);
    if (stmt.kind === 'with' || stmt.kind === 'try') isPlain = false;
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'await') isPlain = false;
        if (one.kind !== 'call') return;
        const { callee } = one;
        const isMade = /^[A-Z]\w*[a-z]/.test(lastName(callee) ?? '') || makesText(one);
        const isOwn =
          callee.kind === 'attribute' && callee.object.kind === 'name' && local.has(callee.object.id);
        const isBuilder = callee.kind === 'attribute' && callee.object.kind === 'call';
        isPlain &&=
          isMade || isOwn || isBuilder || /^(range|len|enumerate|zip)$/.test(lastName(callee) ?? '');
      });
  });
  return isPlain;
}
