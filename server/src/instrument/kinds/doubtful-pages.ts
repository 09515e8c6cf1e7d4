import type { Expr, FunctionDef } from '../../python/tree.ts';
import {
  childrenOf,
  dottedName,
  expressionsOf,
  lastName,
  walkExpression,
  walkOwnStatements,
} from '../../python/walk.ts';
import { responseStatus } from '../answers/responses.ts';
import type { Names } from '../code/control-flow.ts';
import { isIdle } from '../exits/deeds.ts';
import type { Program } from '../../types/program.ts';
import { isLog, isPage, isRedirect } from '../answers/answers.ts';
import { DEEDS, FIRST_DEEDS } from '../names/words/action-words.ts';
import { wordsOf } from '../names/words/naming.ts';

/** `-> Response[Tokens] | Response[Challenge]`: what was asked for, or what is to be done first. */
export function answersEither({ returns }: FunctionDef): boolean {
  const kinds = new Set<string>();
  const look = (expr: Expr): void => {
    if (expr.kind === 'binary' && expr.op === '|') {
      look(expr.left);
      look(expr.right);
    } else if (expr.kind === 'subscript' && /(^|\.)Union$/.test(dottedName(expr.object) ?? ''))
      expr.index.forEach(look);
    else {
      const model = expr.kind === 'subscript' ? expr.index[0] : expr;
      const name = model && lastName(model);
      // Of the framework's own responses nothing is said of what they hold.
      if (name !== undefined && /^[A-Z]/.test(name) && !/Response$|^(Any|None|Template|Redirect)$/.test(name))
        kinds.add(name);
    }
  };
  if (returns) look(returns);
  return kinds.size > 1;
}

/** `AcceptShareHandler.get` beside its `post`: a page on which somebody may accept. */
export function asksFirst(fn: string, def: FunctionDef, program: Program): boolean {
  const { owner, qualname } = program.functionRef(fn);
  if (!owner || !qualname.endsWith('.get')) return false;
  const [verb] = wordsOf(owner.qualname.slice(owner.qualname.lastIndexOf('.') + 1));
  const isDeed =
    verb !== undefined &&
    (DEEDS.test(verb) || FIRST_DEEDS.test(verb)) &&
    !/^(search|preview|download|export|check|test)$/.test(verb);
  return isDeed && program.declarations.bindingsInClass(owner.key, 'post').length > 0 && showsPage(def);
}

/**
 * Whether a handler that is called after a deed (`submit_photos`) does nothing but look something up and show a page: what is
 * filled in there goes to another handler.
 */
export function onlyShows(def: FunctionDef, names: Names): boolean {
  const [verb] = wordsOf(def.name);
  const isDeed = verb !== undefined && (DEEDS.test(verb) || FIRST_DEEDS.test(verb)) && !SHOWN.test(verb);
  if (!isDeed || !def.body.stmts.every((one) => one.kind === 'return' || isIdle(one, names))) return false;
  const answers: Expr[] = [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && responseStatus(stmt.value, names).kind !== 'error')
      answers.push(stmt.value);
  });
  return answers.some(isPage) && answers.every((one) => isPage(one) || isRedirect(one));
}

/** Whether all that a handler answers with, but for errors, are files and pages. */
export function onlySent(def: FunctionDef, names: Names): boolean {
  const answers: Expr[] = [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && responseStatus(stmt.value, names).kind !== 'error')
      answers.push(stmt.value);
  });
  return answers.length > 0 && answers.every((one) => isPage(one) || isSent(one));
}

/** `FileResponse(path)`, `HTMLResponse(text)`, `Response(text, media_type="text/html")`. */
function isSent(answer: Expr): boolean {
  if (answer.kind !== 'call') return false;
  const type = answer.args.find(({ keyword }) => keyword === 'media_type')?.value;
  return (
    /^(FileResponse|HTMLResponse)$/.test(lastName(answer.callee) ?? '') ||
    (type?.kind === 'constant' && type.value === 'text/html')
  );
}

/** Deeds whose answer is the page. */
const SHOWN =
  /^(search|preview|download|export|check|test|testing|find|read|fetch|select|report|render|compose|translate|validate|verify|callback|confirm|recover|follow|like|empty|request|link|track|feature|flag|resolve)$/;

/** Whether a handler answers with what a function makes that is called after the API's description: `swagger_data()`. */
export function describesApi(def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call' && /swagger|openapi/i.test(lastName(one.callee) ?? '')) found = true;
      });
  });
  return found;
}

/**
 * Whether a handler does nothing but send its caller to where somebody signs in (`return await oauth.authorize_redirect(request,
 * url)`): who comes back is signed in by another one.
 */
export function leadsToSignIn(def: FunctionDef): boolean {
  let leads = 0;
  let others = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return') {
      const made = stmt.value?.kind === 'await' ? stmt.value.value : stmt.value;
      const isSent = made?.kind === 'call' && /^authorize_redirect$/.test(lastName(made.callee) ?? '');
      if (isSent) leads++;
      else if (!made || !isRedirect(made)) others++;
    } else if (stmt.kind === 'expr' && stmt.value.kind !== 'constant' && !isLog(stmt.value)) others++;
    else if (/^(for|while|with|delete|function|class)$/.test(stmt.kind)) others++;
  });
  return leads > 0 && others === 0;
}

/**
 * Whether a request handler of Tornado's shows a page of nothing but settings and whoever asks: what is on it, scripts
 * ask for elsewhere.
 */
export function showsShell({ body }: FunctionDef): boolean {
  const bound = new Set<string>();
  let isShown = false;
  return (
    body.stmts.every((stmt) => {
      if (stmt.kind === 'assign') {
        const { targets, value } = stmt;
        for (const one of targets) if (one.kind === 'name') bound.add(one.id);
        const page = value?.kind === 'await' ? value.value : value;
        if (page && isPage(page)) isShown = true;
        return targets.every(({ kind }) => kind === 'name') && value !== undefined && isOwn(page!, bound);
      }
      if (stmt.kind !== 'expr') return false;
      if (stmt.value.kind === 'constant' || isLog(stmt.value)) return true;
      const call = stmt.value.kind === 'await' ? stmt.value.value : stmt.value;
      const isAnswer =
        call.kind === 'call' && /^self\.(finish|write|render)$/.test(dottedName(call.callee) ?? '');
      if (isAnswer && isPage(call)) isShown = true;
      return isAnswer && call.args.every(({ value }) => isOwn(value, bound));
    }) && isShown
  );
}

/** Whether a value is made of constants, of what the handler itself holds, and of what is asked of whoever is signed in. */
function isOwn(expr: Expr, bound: ReadonlySet<string>): boolean {
  switch (expr.kind) {
    case 'await':
      return isOwn(expr.value, bound);
    case 'name':
      return expr.id === 'self' || bound.has(expr.id) || /^([A-Z_0-9]+|__\w+__)$/.test(expr.id);
    case 'call': {
      if (isPage(expr)) return expr.args.every(({ value }) => isOwn(value, bound));
      return (
        expr.args.length === 0 &&
        /^self\.(current_user\.get_\w+|get_current_user\w*)$/.test(dottedName(expr.callee) ?? '')
      );
    }
    case 'comprehension':
    case 'lambda':
    case 'yield':
      return false;
    default:
      return childrenOf(expr).every((one) => isOwn(one, bound));
  }
}

function showsPage(def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (isPage(one)) found = true;
      });
  });
  return found;
}

/**
 * Whether all that a handler works out goes into where it redirects to: `self.redirect(url)`, with nothing called for what it
 * does and no value that is not used for that.
 */
export function leadsElsewhere(def: FunctionDef): boolean {
  const bound = new Set<string>();
  const read = new Set<string>();
  let leads = 0;
  let others = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of stmt.kind === 'assign' ? [stmt.value] : expressionsOf(stmt))
      if (expr)
        walkExpression(expr, (one) => {
          if (one.kind === 'name') read.add(one.id);
        });
    const value = stmt.kind === 'expr' || stmt.kind === 'return' ? stmt.value : undefined;
    const call = value?.kind === 'await' ? value.value : value;
    // What signs somebody in begins there.
    const begins = call?.kind === 'call' && /authorize/.test(dottedName(call.callee) ?? '');
    if (call && !begins && isRedirect(call)) leads++;
    else if (stmt.kind === 'assign')
      for (const target of stmt.targets)
        if (target.kind === 'name') bound.add(target.id);
        else others++;
    else if (stmt.kind === 'expr') others += value?.kind === 'constant' || (value && isLog(value)) ? 0 : 1;
    else if (!/^(if|pass|raise|import|from)$/.test(stmt.kind)) others++;
  });
  return leads > 0 && others === 0 && [...bound].every((name) => read.has(name));
}
