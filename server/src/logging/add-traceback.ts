import type { Expr } from '../python/tree.ts';
import { walkExpression } from '../python/walk.ts';
import type { Edit } from '../text/edit.ts';
import { indentationAt, lineBreakOf, lineEnd, type UnitText } from '../edit/layout.ts';
import type { Report } from './reports.ts';

/**
 * Edits that make a call that logs already take the exception along: `exc_info=e`, or loguru's `opt(exception=e)`.
 * An `.error(…)` becomes `.exception(…)`, which logs at the same level.
 *
 * @returns undefined for a call that has no way to take it.
 */
export function addTraceback(source: UnitText, { call, logger }: Report, bound: string): Edit[] | undefined {
  if (!logger) return undefined;
  const { text, base } = source;
  const given = call.args.find((arg) => arg.keyword === 'exc_info');
  if (given) {
    const value = text.slice(base + given.value.start, base + given.value.end);
    return value === bound
      ? []
      : [{ start: base + given.value.start, end: base + given.value.end, text: bound }];
  }
  const { callee } = call;
  if (callee.kind !== 'attribute') return undefined;
  // A mapping from elsewhere may hold `exc_info` itself.
  const isOpen = call.args.some((arg) => arg.stars === 2 && arg.value.kind !== 'dict');
  if (logger.kind === 'twisted' || logger.kind === 'own' || isOpen) return undefined;
  const method = { start: base + callee.nameStart, end: base + callee.nameStart + callee.name.length };
  if (logger.kind === 'loguru') {
    if (logger.expr.kind === 'call') return undefined;
    const at = base + logger.expr.end;
    const rename = callee.name === 'exception' ? [{ ...method, text: 'error' }] : [];
    return [{ start: at, end: at, text: `.opt(exception=${bound})` }, ...rename];
  }
  const isKnown = logger.kind === 'stdlib' || logger.kind === 'structlog';
  // `.exception` of a message that holds the exception's text would say it twice.
  const saysIt = call.args.some((arg) => mentions(arg.value, bound));
  const rename = isKnown && callee.name === 'error' && !saysIt ? [{ ...method, text: 'exception' }] : [];
  return [
    ...rename,
    addArgument(
      source,
      call.args.at(-1),
      { open: base + call.argsStart, end: base + call.end },
      `exc_info=${bound}`,
    ),
  ];
}

function mentions(expr: Expr, name: string): boolean {
  let found = false;
  walkExpression(expr, (inner) => {
    if (inner.kind === 'name' && inner.id === name) found = true;
  });
  return found;
}

function addArgument(
  { text, base }: UnitText,
  last: { end: number } | undefined,
  call: { open: number; end: number },
  argument: string,
): Edit {
  if (!last) return { start: call.open + 1, end: call.open + 1, text: argument };
  const end = base + last.end;
  const rest = text.slice(end, call.end - 1);
  const comma = /^\s*,/.exec(rest);
  if (!comma) return { start: end, end, text: `, ${argument}` };
  // A trailing comma: the arguments stand on lines of their own where one does.
  const after = end + comma[0].length;
  if (!/[\r\n]/.test(rest.slice(comma[0].length))) return { start: after, end: after, text: ` ${argument}` };
  const at = lineEnd(text, after);
  return { start: at, end: at, text: `${lineBreakOf(text)}${indentationAt(text, end)}${argument},` };
}
