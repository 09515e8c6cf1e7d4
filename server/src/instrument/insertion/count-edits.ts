import {
  indentationAt,
  isInsideString,
  lineBreakOf,
  lineEnd,
  lineStart,
  startsLine,
  type UnitText,
} from '../../edit/layout.ts';
import { lineLimit } from '../../edit/extend-from.ts';
import type { Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import type { Edit } from '../../text/edit.ts';
import type { CountText } from './count-text.ts';
import type { CountPoint, StatusSource } from '../exits/count-point.ts';
import { fitted, type LineStyle } from './fitted.ts';
import { namesIn } from '../code/names-in.ts';

/**
 * The edits of a handler's own text that make it count at the given points. Comments above a `return` stay with
 * it, a suite on its header's line moves below it, and nothing else changes. Empty where the layout leaves no place
 * for one of the points.
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
  for (const point of points) {
    const made = editsAt(source, point, count, names, unit);
    // A handler that counts on some of its ways only would be worse than one that does not.
    if (made.length === 0) return [];
    edits.push(...made);
  }
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
      if (point.isAssigned) {
        const counting = (name: string): readonly string[] => [
          `${name}.background = BackgroundTask(${count.callable})`,
        ];
        return bound(source, { stmt: point.stmt, value: point.call }, counting, names, unit);
      }
      const close = base + point.call.end - 1;
      const last = point.call.args.at(-1);
      const task = `background=BackgroundTask(${count.callable})`;
      if (!last) return [{ start: close, end: close, text: task }];
      const after = base + last.value.end;
      const between = text.slice(after, close);
      const indentation = indentationAt(text, base + last.value.start);
      const line = br + indentation + fitted(task, indentation, lineStyle(source, unit, 1));
      // A trailing comma on lines of their own: the new argument gets a line of its own, too.
      if (between.includes('\n') && between.includes(',')) {
        const comma = after + between.indexOf(',') + 1;
        return [{ start: comma, end: comma, text: `${line},` }];
      }
      // So has it where the brackets are on lines of their own.
      if (between.includes('\n') && startsLine(text, base + (last.start ?? last.value.start)))
        return [{ start: after, end: after, text: `,${line}` }];
      const added = { start: after, end: after, text: `, ${task}` };
      return exploded(source, point, task, unit) ?? [added];
    }
    case 'instead':
      return [{ start, end, text: count.statements.join(br + indentationAt(text, start)) }];
    case 'after':
      return after(source, point.stmt, count.statements, point.status, unit);
    case 'before': {
      const { stmt, status } = point;
      const statements = point.atStart ? count.untimed : count.statements;
      const held = stmt.kind === 'return' && stmt.value?.kind === 'name' ? stmt.value.id : '';
      const lines = (indentation: string): string =>
        conditional(statements, asked(status, held, source), indentation, unit, source);
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
      return status ? [] : [{ start, end: start, text: `${statements.join('; ')}; ` }];
    }
    case 'outside':
      return outside(source, point, count, names, unit);
    case 'bound':
      return bound(source, point, () => count.statements, names, unit);
  }
}

/** Binds what is returned or raised to a name, and counts below that. @param counting the statements, by that name. */
function bound(
  source: UnitText,
  { stmt, value, status, givesNothing }: Omit<CountPoint & { kind: 'bound' }, 'kind'>,
  counting: (name: string) => readonly string[],
  names: ReadonlySet<string>,
  unit: string,
): readonly Edit[] {
  const { text, base } = source;
  const br = lineBreakOf(text);
  const start = base + stmt.start;
  const end = base + stmt.end;
  const name = freshName(value, names);
  const statements = counting(name);
  const question = asked(status, name, source);
  const lines = (indentation: string): string => conditional(statements, question, indentation, unit, source);
  const from = writtenStart(source, stmt, value);
  const rest = endOfLine(source, end);
  if (givesNothing && startsLine(text, start) && rest !== undefined) {
    const indentation = indentationAt(text, start);
    const leaves = givesNothing === 'early' ? `${br}${indentation}return` : '';
    return [
      { start, end: from, text: '' },
      { start: rest, end: rest, text: `${br}${indentation}${lines(indentation)}${leaves}` },
    ];
  }
  const suite = startsLine(text, start)
    ? { from: start, head: '', indentation: indentationAt(text, start) }
    : suiteOnHeaderLine(source, start, unit);
  if (suite && rest !== undefined)
    return [
      { start: suite.from, end: from, text: `${suite.head ?? br + suite.indentation}${name} = ` },
      ...moved(source, from, end, `${name} = `, start, unit),
      {
        start: rest,
        end: rest,
        text: `${br}${suite.indentation}${lines(suite.indentation)}${br}${suite.indentation}${stmt.kind} ${name}`,
      },
    ];
  if (status) return [];
  return [
    { start, end: from, text: `${name} = ` },
    { start: end, end, text: `; ${statements.join('; ')}; ${stmt.kind} ${name}` },
  ];
}

/** A call of one line with an argument more, one a line, where that line would get too long; undefined elsewhere. */
function exploded(
  source: UnitText,
  { stmt, call }: CountPoint & { kind: 'background' },
  added: string,
  unit: string,
): readonly Edit[] | undefined {
  const { text, base } = source;
  const from = lineStart(text, base + stmt.start);
  const length = lineEnd(text, base + stmt.end) - from + added.length + 2;
  const close = base + call.end - 1;
  const first = base + call.args[0]!.start;
  const isPlain =
    startsLine(text, base + stmt.start) && !text.slice(from, close).includes('\n') && text[first - 1] === '(';
  if (length <= lineLimit(source) || !isPlain) return undefined;
  const br = lineBreakOf(text);
  const indentation = indentationAt(text, base + stmt.start);
  const lines = [...call.args.map((one) => text.slice(base + one.start, base + one.end)), added];
  const written = lines
    .map((one) => `${br}${indentation}${unit}${fitted(one, indentation + unit, lineStyle(source, unit, 1))},`)
    .join('');
  return [{ start: first, end: close, text: `${written}${br}${indentation}` }];
}

/** Counts below a `with`, and returns there what was made in it. */
function outside(
  source: UnitText,
  point: CountPoint & { kind: 'outside' },
  count: CountText,
  names: ReadonlySet<string>,
  unit: string,
): readonly Edit[] {
  const { text, base } = source;
  const { stmt, around, value, status } = point;
  const br = lineBreakOf(text);
  const start = base + stmt.start;
  const rest = endOfLine(source, base + stmt.end);
  const inPlace = (): readonly Edit[] =>
    editsAt(
      source,
      {
        ...(value && !point.isPlain ? { kind: 'bound', value } : { kind: 'before' }),
        stmt,
        ...(status && { status }),
      },
      count,
      names,
      unit,
    );
  if (rest === undefined || !startsLine(text, start) || !startsLine(text, base + around.start))
    return inPlace();
  const indentation = indentationAt(text, base + around.start);
  const counted = (held: string): string =>
    br +
    indentation +
    conditional(count.statements, asked(status, held, source), indentation, unit, source) +
    br;
  if (point.isPlain || !value) {
    const held = value?.kind === 'name' ? value.id : '';
    const from = lineStart(text, start) - (text.startsWith('\r\n', lineStart(text, start) - 2) ? 2 : 1);
    return [{ start: from, end: rest, text: `${counted(held)}${indentation}${text.slice(start, rest)}` }];
  }
  const name = freshName(value, names);
  const from = writtenStart(source, stmt, value);
  return [
    { start, end: from, text: `${name} = ` },
    ...moved(source, from, base + stmt.end, `${name} = `, start, unit),
    { start: rest, end: rest, text: `${counted(name)}${indentation}return ${name}` },
  ];
}

/**
 * What becomes of a value that stands behind another beginning of its line: of more lines, those that are aligned go
 * along; the only one is broken where it does not fit any more and did before.
 */
function moved(
  source: UnitText,
  value: number,
  end: number,
  head: string,
  start: number,
  unit: string,
): readonly Edit[] {
  const { text } = source;
  const written = text.slice(value, end);
  if (written.includes('\n') || !startsLine(text, start))
    return realigned(source, value, end, head.length - (value - start));
  const limit = lineLimit(source);
  const indentation = indentationAt(text, start);
  if (lineEnd(text, end) - lineStart(text, start) > limit) return [];
  const broken = fitted(head + written, indentation, lineStyle(source, unit));
  return broken === head + written ? [] : [{ start: value, end, text: broken.slice(head.length) }];
}

/** @param behind how much comes behind what is broken, on its last line. */
function lineStyle(source: UnitText, unit: string, behind = 0): LineStyle {
  return {
    unit,
    br: lineBreakOf(source.text),
    limit: lineLimit(source) - behind,
    trailingCommas: source.trailingCommas,
  };
}

/** Where the value of a statement begins, with the brackets around it: `return (await load(key))`. */
function writtenStart({ text, base }: UnitText, stmt: Stmt, value: Expr): number {
  const start = base + stmt.start;
  const bracket = text.slice(start, base + value.start).indexOf('(');
  return bracket < 0 ? base + value.start : start + bracket;
}

/** Moves lines that are aligned with the value's opening bracket to where that bracket has gone. */
function realigned(source: UnitText, value: number, end: number, by: number): readonly Edit[] {
  const { text } = source;
  const column = value - lineStart(text, value);
  const edits: Edit[] = [];
  if (by <= 0) return edits;
  for (let at = lineEnd(text, value); at < end; at = lineEnd(text, at)) {
    at += text.startsWith('\r\n', at) ? 2 : 1;
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === '' || isInsideString(source, at)) continue;
    if (!line.startsWith(' '.repeat(column + 1))) return [];
    edits.push({ start: at, end: at, text: ' '.repeat(by) });
  }
  return edits;
}

/** The expression that holds the status; undefined where the request is known to have succeeded. */
function asked(status: StatusSource | undefined, held: string, { text, base }: UnitText): string | undefined {
  switch (status?.kind) {
    case undefined:
      return undefined;
    case 'expression':
      return status.expr.kind === 'conditional'
        ? `(${text.slice(base + status.expr.start, base + status.expr.end)})`
        : text.slice(base + status.expr.start, base + status.expr.end);
    case 'text':
      return status.text;
    case 'value':
      return held + status.attribute;
  }
}

/** Statements, under `if status < 400:` where only the run tells whether the request failed. */
function conditional(
  statements: readonly string[],
  question: string | undefined,
  indentation: string,
  unit: string,
  source: UnitText,
): string {
  const br = lineBreakOf(source.text);
  const inner = question === undefined ? indentation : indentation + unit;
  const lines = statements.map((one) => fitted(one, inner, lineStyle(source, unit))).join(br + inner);
  return question === undefined ? lines : `if ${question} < 400:${br}${inner}${lines}`;
}

function after(
  source: UnitText,
  stmt: Stmt,
  statements: readonly string[],
  status: StatusSource | undefined,
  unit: string,
): readonly Edit[] {
  const { text, base } = source;
  const start = base + stmt.start;
  const end = base + stmt.end;
  const at = endOfLine(source, end);
  const br = lineBreakOf(text);
  const question = asked(status, '', source);
  if (at === undefined)
    return question === undefined ? [{ start: end, end, text: `; ${statements.join('; ')}` }] : [];
  if (!startsLine(text, start)) {
    const isCompound = 'body' in stmt || stmt.kind === 'match';
    return isCompound || question !== undefined
      ? []
      : [{ start: end, end, text: `; ${statements.join('; ')}` }];
  }
  // `pass` and `...` as a whole body were sorted out before: here something is done.
  const indentation = indentationAt(text, start);
  return [
    {
      start: at,
      end: at,
      text: `${br}${indentation}${conditional(statements, question, indentation, unit, source)}`,
    },
  ];
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
): { readonly from: number; readonly indentation: string; readonly head?: undefined } | undefined {
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
    /Response$|_response$|^(render|redirect|jsonify|render_template|json|text|html|send_file|send_from_directory)$/.test(
      callee,
    );
  const candidates = isResponse ? ['response', 'result', 'answer'] : ['result', 'response', 'outcome'];
  const free = candidates.find((name) => !names.has(name));
  if (free !== undefined) return free;
  for (let at = 2; ; at++) if (!names.has(`result_${at}`)) return `result_${at}`;
}
