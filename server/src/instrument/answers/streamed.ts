import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import { dottedName, lastName, walkOwnStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import { isEndless } from '../code/control-flow.ts';
import { methodOf } from '../frameworks/framework.ts';
import { argument } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';

export interface Streamed {
  readonly call: Call;
  /** The name of the generator function whose call is streamed, where it is called right there. */
  readonly generator: string | undefined;
  /** The module of the `BackgroundTask` that the response takes and runs when it has been sent. */
  readonly background: string | undefined;
  /** Its call takes the `BackgroundTask`, and it is not only set on the response. */
  readonly takesBackground: boolean;
  /** Server-sent events: it is over when whoever listens has left. */
  readonly sendsEvents: boolean;
}

const STARLETTES = /^(fastapi|starlette|sse_starlette)\b.*\.(StreamingResponse|EventSourceResponse)$/;

/** A response that is made while it is sent. */
export function streamedCall(expr: Expr, scope: Scope, objects: Objects): Streamed | undefined {
  if (expr.kind !== 'call') return undefined;
  const name = objects.program.names.qualify(expr.callee, scope) ?? dottedName(expr.callee) ?? '';
  const last = name.slice(name.lastIndexOf('.') + 1);
  const given =
    argument(expr, 'content', 0) ?? argument(expr, 'streaming_content', 0) ?? argument(expr, 'response', 0);
  let inner = given;
  if (inner?.kind === 'call' && /stream_with_context$/.test(dottedName(inner.callee) ?? ''))
    inner = inner.args[0]?.value;
  const generator = inner?.kind === 'call' && inner.callee.kind === 'name' ? inner.callee.id : undefined;
  const streams = /^(StreamingResponse|EventSourceResponse)$/.test(last)
    ? name
    : objects.lineage(expr.callee, scope).find((one) => STARLETTES.test(one));
  if (streams !== undefined)
    return {
      call: expr,
      generator,
      background: /^(fastapi|starlette|sse_starlette)\b/.test(streams) ? 'starlette.background' : undefined,
      takesBackground: streams === name || takesBackground(expr, scope, objects),
      sendsEvents: streams.endsWith('.EventSourceResponse'),
    };
  if (/^(litestar|starlite)\b.*\.(Stream|ServerSentEvent)$/.test(name))
    return {
      call: expr,
      generator,
      background: name.startsWith('litestar') ? 'litestar.background_tasks' : undefined,
      takesBackground: true,
      sendsEvents: false,
    };
  if (last === 'StreamingHttpResponse')
    return { call: expr, generator, background: undefined, takesBackground: false, sendsEvents: false };
  // Flask streams a generator that it is given as the body.
  if (
    /^(flask|werkzeug)\b.*\bResponse$/.test(name) &&
    generator !== undefined &&
    isGenerator(inner!, scope, objects)
  )
    return { call: expr, generator, background: undefined, takesBackground: false, sendsEvents: false };
  return undefined;
}

/** Whether a class of the project's own hands a background task on to Starlette's: it has no `__init__` that would not take one. */
function takesBackground(call: Call, scope: Scope, objects: Objects): boolean {
  const key = objects.classKey(objects.locate(call.callee, scope));
  const init = key === undefined ? undefined : methodOf(key, '__init__', objects);
  if (init === undefined) return true;
  const def = objects.program.declarations.functionAt(init).at(-1)?.def;
  return def?.params.some(({ name, stars }) => name === 'background' || stars === 2) ?? false;
}

function isGenerator(expr: Expr, scope: Scope, objects: Objects): boolean {
  const key = expr.kind === 'call' ? objects.functionKey(objects.locate(expr.callee, scope)) : undefined;
  return key !== undefined && objects.program.declarations.functionAt(key).some((one) => one.def.generator);
}

/** A generator that never gives its last item: `while True:`, `for event in channel.listen():`. */
export function isSubscription(generator: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(generator.body.stmts, (stmt) => {
    if (isEndless(stmt)) found = true;
    if (stmt.kind !== 'for') return;
    const made = stmt.iter.kind === 'await' ? stmt.iter.value : stmt.iter;
    const callee = made.kind === 'call' ? made.callee : undefined;
    const name = (callee && lastName(callee)) ?? '';
    if (/^(subscribe|listen|iter_events|watch|follow|tail)(_|$)/.test(name)) found = true;
  });
  return found;
}
