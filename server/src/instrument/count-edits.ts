import {
  indentationAt,
  isInsideString,
  lineBreakOf,
  lineEnd,
  lineStart,
  startsLine,
  type UnitText,
} from '../edit/layout.ts';
import type { Expr, FunctionDef, Stmt } from '../python/tree.ts';
import type { Edit } from '../text/edit.ts';
import type { CountPoint } from './exits.ts';
import { namesIn } from './exits.ts';

/** What is written where a handler counts. */
export interface CountText {
  /** A statement on one line: `users_total.labels(action="list").inc()`. */
  readonly statement: string;
  /** A callable and its arguments, for a background task: `users_total.labels(action="list").inc`. */
  readonly callable: string;
}

/**
 * The edits of a handler's own text that make it count at the given points. Comments above a `return` stay with
 * it, a suite on its header's line moves below it, and nothing else changes.
 *
 * @param unit one level of indentation.
 */
export function countEdits(
  source: UnitText,
  def: FunctionDef,
  points: readonly CountPoint[],
  count: CountText,
  unit: string,
): readonly Edit[] {
  const edits: Edit[] = [];
  const names = namesIn(def);
  for (const point of points) edits.push(...editsAt(source, point, count, names, unit));
  return edits;
}

function editsAt(
  source: UnitText,
  point: CountPoint,
  count: CountText,
  names: ReadonlySet<string>,
  unit: string,
): readonly Edit[] {
  const { text, base } = source;
  const br = lineBreakOf(text);
  const start = base + point.stmt.start;
  const end = base + point.stmt.end;
  switch (point.kind) {
    case 'background': {
      const close = base + point.call.end - 1;
      const last = point.call.args.at(-1);
      const task = `background=BackgroundTask(${count.callable})`;
      if (!last) return [{ start: close, end: close, text: task }];
      const after = base + last.value.end;
      const between = text.slice(after, close);
      // A trailing comma on lines of their own: the new argument gets a line of its own, too.
      if (between.includes('\n') && between.includes(',')) {
        const comma = after + between.indexOf(',') + 1;
        return [
          { start: comma, end: comma, text: `${br}${indentationAt(text, base + last.value.start)}${task},` },
        ];
      }
      return [{ start: after, end: after, text: `, ${task}` }];
    }
    case 'after':
      return after(source, point.stmt, count.statement);
    case 'before':
    case 'bound': {
      const lines = (indentation: string): string =>
        conditional(count.statement, point.condition, source, indentation, unit, br);
      if (point.kind === 'before') {
        if (startsLine(text, start)) {
          const at = aboveComments(source, start);
          const indentation = indentationAt(text, start);
          return [{ start: at, end: at, text: `${indentation}${lines(indentation)}${br}` }];
        }
        const suite = suiteOnHeaderLine(source, start, unit);
        if (suite && !text.slice(start, end).includes('\n'))
          return [
            {
              start: suite.from,
              end: start,
              text: `${br}${suite.indentation}${lines(suite.indentation)}${br}${suite.indentation}`,
            },
          ];
        return point.condition ? [] : [{ start, end: start, text: `${count.statement}; ` }];
      }
      const name = freshName(point.stmt.value!, names);
      const value = base + point.stmt.value!.start;
      if (startsLine(text, start)) {
        const indentation = indentationAt(text, start);
        const rest = endOfLine(source, end);
        if (rest === undefined)
          return [
            { start, end: value, text: `${name} = ` },
            { start: end, end, text: `; ${count.statement}; return ${name}` },
          ];
        return [
          { start, end: value, text: `${name} = ` },
          {
            start: rest,
            end: rest,
            text: `${br}${indentation}${lines(indentation)}${br}${indentation}return ${name}`,
          },
        ];
      }
      const suite = suiteOnHeaderLine(source, start, unit);
      const rest = endOfLine(source, end);
      if (suite && rest !== undefined)
        return [
          { start: suite.from, end: value, text: `${br}${suite.indentation}${name} = ` },
          {
            start: rest,
            end: rest,
            text: `${br}${suite.indentation}${lines(suite.indentation)}${br}${suite.indentation}return ${name}`,
          },
        ];
      return [
        { start, end: value, text: `${name} = ` },
        { start: end, end, text: `; ${count.statement}; return ${name}` },
      ];
    }
  }
}

/** A statement, under `if status < 400:` where only the run tells whether the request failed. */
function conditional(
  statement: string,
  condition: Expr | undefined,
  { text, base }: UnitText,
  indentation: string,
  unit: string,
  br: string,
): string {
  if (!condition) return statement;
  return `if ${text.slice(base + condition.start, base + condition.end)} < 400:${br}${indentation}${unit}${statement}`;
}

function after(source: UnitText, stmt: Stmt, statement: string): readonly Edit[] {
  const { text, base } = source;
  const start = base + stmt.start;
  const end = base + stmt.end;
  const at = endOfLine(source, end);
  const br = lineBreakOf(text);
  if (at === undefined) return [{ start: end, end, text: `; ${statement}` }];
  if (!startsLine(text, start)) {
    const isCompound = 'body' in stmt || stmt.kind === 'match';
    return isCompound ? [] : [{ start: end, end, text: `; ${statement}` }];
  }
  // `pass` and `...` as a whole body were sorted out before: here something is done.
  return [{ start: at, end: at, text: `${br}${indentationAt(text, start)}${statement}` }];
}

/** Where the line of `offset` ends, comments included; undefined when another statement follows on it. */
function endOfLine({ text }: UnitText, offset: number): number | undefined {
  const end = lineEnd(text, offset);
  const rest = text.slice(offset, end).trim();
  return rest === '' || rest.startsWith('#') ? end : undefined;
}

/** Above the comments that stand directly over a statement at its indentation. */
function aboveComments(source: UnitText, start: number): number {
  const { text } = source;
  const indentation = indentationAt(text, start);
  let at = lineStart(text, start);
  while (at > 0) {
    const previous = lineStart(text, at - (text.startsWith('\r\n', at - 2) ? 2 : 1));
    const line = text.slice(previous, lineEnd(text, previous));
    if (previous >= at || !line.startsWith(`${indentation}#`) || isInsideString(source, previous)) return at;
    at = previous;
  }
  return at;
}

/** Where a suite that stands on its header's line begins, right after the colon. */
function suiteOnHeaderLine(
  { text }: UnitText,
  start: number,
  unit: string,
): { readonly from: number; readonly indentation: string } | undefined {
  const before = text.slice(lineStart(text, start), start);
  const colon = before.trimEnd();
  if (!colon.endsWith(':')) return undefined;
  return { from: lineStart(text, start) + colon.length, indentation: indentationAt(text, start) + unit };
}

/** A readable name that the function does not use. */
function freshName(value: Expr, names: ReadonlySet<string>): string {
  const call = value.kind === 'await' ? value.value : value;
  const callee =
    call.kind === 'call'
      ? call.callee.kind === 'name'
        ? call.callee.id
        : call.callee.kind === 'attribute'
          ? call.callee.name
          : ''
      : '';
  const isResponse =
    /Response$|^(render|redirect|jsonify|make_response|render_template|json|text|html|send_file|send_from_directory)$/.test(
      callee,
    );
  const candidates = isResponse ? ['response', 'result', 'answer'] : ['result', 'response', 'outcome'];
  const free = candidates.find((name) => !names.has(name));
  if (free !== undefined) return free;
  for (let at = 2; ; at++) if (!names.has(`result_${at}`)) return `result_${at}`;
}
