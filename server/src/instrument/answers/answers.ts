import type { Call, Expr, Stmt } from '../../python/tree.ts';
import { dottedName, expressionsOf, lastName, walkExpression } from '../../python/walk.ts';
import { keptError } from './kept-errors.ts';
import { isHarmless } from './response-classes.ts';
import { readsLikeFailure, readsLikeRefusal } from './refusals.ts';
import { ERROR_CLASSES } from './responses.ts';
import type { Names } from '../code/control-flow.ts';

/** What a statement does, as far as that tells a guard from an operation. */
export type Deed =
  /** It logs, or shows a message. */
  | 'log'
  /** It tells of a failure: an error log, `events.publish(failed_event)`, `flash("…", "error")`. */
  | 'failure'
  /** It answers whoever asked: `await message.reply("…")`. */
  | 'reply'
  /** It makes values without calling anything that may fail. */
  | 'nothing'
  | 'work';

const FAILURES =
  /(^|[._])(fail|fails|failed|failure|failures|error|errors|reject|rejected|denied|deny)([._]|$)/;
const REPLIES =
  /^(answer|reply|respond|reply_\w+|answer_\w+|send_message|edit_text|edit_message_text|edit_caption|edit_reply_markup|edit_message_reply_markup|followup)$/;

export function deedOf(stmt: Stmt, names: Names): Deed {
  if (stmt.kind === 'pass') return 'nothing';
  if (keptError(stmt) !== undefined) return 'failure';
  if (stmt.kind === 'assign')
    return !stmt.value ||
      isHarmless(stmt.value, names) ||
      isText(stmt.value, names) ||
      makesAddress(stmt.value)
      ? 'nothing'
      : callsOf(stmt).some(tellsFailure)
        ? 'failure'
        : 'work';
  if (stmt.kind !== 'expr') return 'work';
  if (stmt.value.kind === 'constant') return 'nothing';
  const call = awaited(stmt.value);
  if (call.kind !== 'call') return 'work';
  if (lastName(call.callee) === 'sleep') return 'nothing';
  // What was begun is undone.
  if (call.callee.kind === 'attribute' && call.callee.name === 'rollback') return 'nothing';
  if (isErrorLog(call) || tellsFailure(call) || isHungUp(call)) return 'failure';
  if (isLog(call) || isMessage(call)) return 'log';
  return isReply(call) || isRedirect(call) ? 'reply' : 'work';
}

/** `"No %s" % name`, `_("Sign in to ") + title`. */
function isText(expr: Expr, names: Names): boolean {
  if (expr.kind !== 'binary' || !/^[%+]$/.test(expr.op)) return false;
  const isString = (one: Expr): boolean =>
    (one.kind === 'constant' && one.type === 'str') || one.kind === 'fstring' || isText(one, names);
  return (
    [expr.left, expr.right].some(isString) &&
    [expr.left, expr.right].every((one) => isString(one) || isHarmless(one, names))
  );
}

/** `await websocket.close(4401)` ends a conversation that was not to be had. */
function isHungUp({ callee, args }: Call): boolean {
  return (
    callee.kind === 'attribute' &&
    callee.name === 'close' &&
    args.length > 0 &&
    /(^|[._])(ws|web_?socket|socket)$/i.test(dottedName(callee.object) ?? '')
  );
}

export function isErrorLog(expr: Expr): boolean {
  return isLog(expr, /^(a?error|a?exception|a?critical|fatal)$/);
}

export function isLog(
  expr: Expr,
  level = /^a?(debug|info|warn|warning|error|exception|critical|log|fatal)$/,
): boolean {
  const call = awaited(expr);
  return (
    call.kind === 'call' &&
    call.callee.kind === 'attribute' &&
    level.test(call.callee.name) &&
    /log/i.test(dottedName(loggerOf(call.callee.object)) ?? '')
  );
}

/** `get_logger` of `get_logger(__name__).error(…)`. */
function loggerOf(object: Expr): Expr {
  return object.kind === 'call' ? object.callee : object;
}

/** `await message.reply("…")`: it answers, and says nothing of how the request went. */
export function isReply(expr: Expr): boolean {
  const call = awaited(expr);
  if (call.kind !== 'call' || call.callee.kind !== 'attribute') return false;
  // Tornado's `self.write({"message": …})`.
  const { name, object } = call.callee;
  return (
    REPLIES.test(name) || (object.kind === 'name' && object.id === 'self' && /^(write|finish)$/.test(name))
  );
}

/** A redirect that is returned or raised. */
export function isRedirect(expr: Expr): boolean {
  const made = awaited(expr);
  const callee = made.kind === 'call' ? made.callee : made;
  const name = dottedName(callee) ?? (callee.kind === 'attribute' ? callee.name : '');
  // An exception's headers are no matter of where it leads.
  const isAnswer = made.kind === 'call' && !/(Exception|Error)$/.test(name);
  if (isAnswer && made.args.some(({ keyword, value }) => keyword === 'headers' && leads(value))) return true;
  return /(^|[._])redirect(_[a-z_]+)?$|Redirect(Response)?$|HTTP(MovedPermanently|Found|SeeOther|TemporaryRedirect|PermanentRedirect)$/i.test(
    name,
  );
}

/** `{"HX-Redirect": url}`: headers that lead elsewhere. */
function leads(headers: Expr): boolean {
  return (
    headers.kind === 'dict' &&
    headers.items.some(
      ({ key }) => key?.kind === 'constant' && /^(HX-)?(Redirect|Location)$/i.test(key.value),
    )
  );
}

export function isPage(expr: Expr): boolean {
  const made = awaited(expr);
  if (made.kind !== 'call') return false;
  // `update_template(key)` shows none.
  const name = lastName(made.callee) ?? '';
  // Flask's `make_response(render_template(…))`.
  const [only, second] = made.args;
  if (name === 'make_response' && only && !second) return isPage(only.value);
  return /(^|_)render|^((HTMX)?Template|\w*TemplateResponse|template|template_response|stream_template)$/.test(
    name,
  );
}

/** A page that is called after what went wrong: `render("parse_error.html")`. */
export function isErrorPage(expr: Expr): boolean {
  const made = awaited(expr);
  return (
    isPage(made) &&
    made.kind === 'call' &&
    made.args.some(
      ({ value }) =>
        value.kind === 'constant' &&
        value.type === 'str' &&
        /(^|[^a-z])(errors?|404|403|500|denied|forbidden|invalid|not_?found)([^a-z\s][^\s]*)?\.[a-z0-9.]+$/i.test(
          value.value,
        ),
    )
  );
}

/** Where a redirect leads, by the words of its call: to an error, to the login, or elsewhere. */
export function destinationOf(expr: Expr): 'error' | 'login' | undefined {
  const words = wordsIn(expr);
  if (
    words.some((word) =>
      /(^|[^a-z])(error|failed|failure|denied|forbidden|unauthori[sz]ed|invalid|expired)([^a-z]|$)/i.test(
        word,
      ),
    )
  )
    return 'error';
  return words.some((word) =>
    /(^|[^a-z])(login|log_in|logout|signin|sign_in|sign-in|auth)([^a-z]|$)/i.test(word),
  )
    ? 'login'
    : undefined;
}

/** Whether a redirect leads to where one logs in. */
export function leadsToLogin(expr: Expr): boolean {
  return wordsIn(expr).some((word) => /(^|[^a-z])(log_?in|sign[-_]?in)([^a-z]|$)/i.test(word));
}

/**
 * What a test says of a name that is returned below it: `isinstance(found, HttpResponseForbidden)` is an error,
 * `isinstance(found, Response)` an answer that somebody else made.
 */
export function testedFor(name: string, test: Expr): 'error' | 'response' | undefined {
  let found: 'error' | 'response' | undefined;
  walkExpression(test, (one) => {
    if (one.kind !== 'call' || dottedName(one.callee) !== 'isinstance') return;
    const [object, type] = one.args.map(({ value }) => value);
    if (object?.kind !== 'name' || object.id !== name || !type) return;
    for (const each of type.kind === 'tuple' ? type.items : [type]) {
      const said = dottedName(each) ?? '';
      if (ERROR_CLASSES.test(said) || /(Error|Exception|Failure|Failed)$/.test(said)) found = 'error';
      else if (/Response(Base)?$/.test(said)) found ??= 'response';
    }
  });
  return found;
}

/** `{"success": ok}`: whether it succeeded is said by a value nobody knows before the run. */
export function saysOutcomeInBody(expr: Expr): boolean {
  const made = awaited(expr);
  if (made.kind === 'dict')
    return made.items.some(
      ({ key, value }) =>
        key?.kind === 'constant' &&
        ((OUTCOME.test(key.value) && value.kind !== 'constant') ||
          // `{"added": await store.add(key)}`, and nothing besides.
          (made.items.length === 1 &&
            /^(added|removed|deleted|updated|created|changed|modified|started|stopped|saved|sent|cancell?ed|done)$/.test(
              key.value,
            ) &&
            awaited(value).kind === 'call')),
    );
  return (
    made.kind === 'call' &&
    made.args.some(
      ({ keyword, value }) =>
        (keyword !== undefined && OUTCOME.test(keyword) && value.kind !== 'constant') ||
        (keyword === undefined && value.kind === 'dict' && saysOutcomeInBody(value)),
    )
  );
}

/** What says whether it was done. */
const OUTCOME = /^(is_)?(success|succeeded|successful|ok|failed)$|^(is|has)_errors?$/;

function tellsFailure(call: Call): boolean {
  if (
    isMessage(call) &&
    (lastName(call.callee) === 'warning' ||
      call.args.some(
        ({ value }) => value.kind === 'constant' && /^(error|danger|warning)$/.test(value.value),
      ))
  )
    return true;
  // `flash("Invalid password.")`, without a category.
  if (isMessage(call) && !isGoodNews(call) && (readsLikeFailure(call) || readsLikeRefusal(call))) return true;
  const said = [call.callee, ...call.args.map(({ value }) => value)].map((one) => {
    const name = one.kind === 'call' ? one.callee : one;
    return (dottedName(name) ?? '').toLowerCase();
  });
  return said.some(
    (name) => FAILURES.test(name) || /[a-z]*(failed|failure)(event|message|response)?$/.test(name),
  );
}

/** `messages.success(…)`, `flash("…", "success")`: whoever asked is told that it was done. */
export function tellsSuccess(stmt: Stmt): boolean {
  return stmt.kind === 'expr' && isGoodNews(stmt.value);
}

function isGoodNews(expr: Expr): boolean {
  const call = awaited(expr);
  return (
    call.kind === 'call' &&
    isMessage(call) &&
    ((call.callee.kind === 'attribute' && call.callee.name === 'success') ||
      call.args.some(({ value }) => value.kind === 'constant' && value.value === 'success'))
  );
}

/** `router["index"].url_for()`, `reverse("login")`: where to go is no operation. */
function makesAddress(expr: Expr): boolean {
  if (expr.kind !== 'call') return false;
  const name = lastName(expr.callee) ?? '';
  return /^(url_for|url_path_for|reverse|reverse_lazy|url_concat|urlencode|urlparse|build_absolute_uri|get_absolute_url|get|\w*_(url|path))$/.test(
    name,
  );
}

/** Flask's `flash(…)`, Django's `messages.info(…)`. */
export function isMessage(call: Call): boolean {
  return /(^|\.)(flash|(add|set|show|push)_(toast|flash|alert|notice|message|msg)|messages\.(debug|info|success|warning|error|add_message))$/.test(
    dottedName(call.callee) ?? '',
  );
}

/** Whether where a redirect leads is found out first: `redirect(oauth.begin(state))` is what was asked for. */
export function findsWhere(redirect: Expr, names: Names): boolean {
  const made = awaited(redirect);
  return (
    made.kind === 'call' &&
    made.args.some(({ value }) => {
      let works = false;
      walkExpression(value, (one) => {
        if (one.kind === 'call' && !makesAddress(one) && !isHarmless(one, names)) works = true;
      });
      return works;
    })
  );
}

function callsOf(stmt: Stmt): Call[] {
  const found: Call[] = [];
  for (const expr of expressionsOf(stmt))
    walkExpression(expr, (one) => {
      if (one.kind === 'call') found.push(one);
    });
  return found;
}

/** Strings, names and the last parts of attributes. */
function wordsIn(expr: Expr): readonly string[] {
  const words: string[] = [];
  walkExpression(expr, (one) => {
    if (one.kind === 'constant' && one.type === 'str') words.push(one.value);
    else if (one.kind === 'name') words.push(one.id);
    else if (one.kind === 'attribute') words.push(one.name);
  });
  return words;
}

function awaited(expr: Expr): Expr {
  return expr.kind === 'await' ? expr.value : expr;
}
