/** How the lines of a file are written. */
export interface LineStyle {
  /** One level of indentation. */
  readonly unit: string;
  /** What ends a line. */
  readonly br: string;
  /** How long a line may get, in UTF-16 code units. */
  readonly limit: number;
  /** Whether a comma stands behind what is last in brackets that are closed on a line of their own. */
  readonly trailingCommas?: boolean | undefined;
}

/**
 * A statement of one line as black would break it, where it gets longer than the file's lines are: what the last brackets
 * hold that hold anything goes to a line of its own, or to one for each item. As it is where that does not help, or its
 * brackets cannot be told.
 *
 * @param indentation what stands before it on its line.
 */
export function fitted(statement: string, indentation: string, style: LineStyle): string {
  const { unit, br, limit, trailingCommas = false } = style;
  if (indentation.length + statement.length <= limit) return statement;
  const pair = lastBrackets(statement);
  if (!pair) return statement;
  const head = statement.slice(0, pair.open + 1);
  const inner = statement.slice(pair.open + 1, pair.close);
  if (inner.includes('\n')) return statement;
  // Of a list, a dictionary or the like each item gets a line, of a call only where its arguments do not fit on one.
  const isCall = /[\w)\]]$/.test(statement.slice(0, pair.open)) && statement[pair.open] !== '{';
  const isComprehension = / for .* in /.test(inner);
  const commas = isComprehension ? [] : pair.commas;
  const items = [...commas, pair.close].map((end, at) =>
    statement.slice((commas[at - 1] ?? pair.open) + 1, end),
  );
  const hasRoom = (part: string): boolean => indentation.length + unit.length + part.length <= limit;
  const isShort = hasRoom(inner) && !/,\s*$/.test(inner);
  if (!isShort && isComprehension) return statement;
  const isAsked = trailingCommas && !isComprehension;
  const lines =
    !isAsked && (items.length === 1 || (isShort && isCall))
      ? [inner.trim()]
      : items
          .map((one) => one.trim())
          .filter((one) => one !== '')
          .map((one) => `${one},`);
  const within = indentation + unit;
  const parts = lines.map((one) => (hasRoom(one) ? one : fitted(one, within, style)));
  const fits = parts.every((part) =>
    part.split(br).every((line, at) => (at === 0 ? within.length : 0) + line.length <= limit),
  );
  return fits
    ? `${head}${parts.map((one) => br + within + one).join('')}${br}${indentation}${statement.slice(pair.close)}`
    : statement;
}

interface Brackets {
  readonly open: number;
  readonly close: number;
  /** The commas right within them. */
  readonly commas: readonly number[];
}

/** The outermost brackets that are closed last and hold something; undefined where quotes or brackets do not match. */
function lastBrackets(statement: string): Brackets | undefined {
  const open: number[] = [];
  let commas: number[] = [];
  let last: Brackets | undefined;
  for (let at = 0; at < statement.length; at++) {
    const char = statement[at]!;
    if (char === '"' || char === "'") {
      const end = endOfString(statement, at);
      if (end === undefined) return undefined;
      at = end;
    } else if ('([{'.includes(char)) {
      if (open.length === 0) commas = [];
      open.push(at);
    } else if (char === ',' && open.length === 1) commas.push(at);
    else if (')]}'.includes(char)) {
      const start = open.pop();
      if (start === undefined) return undefined;
      const isIndex = char === ']' && /[\w)\]]/.test(statement[start - 1] ?? '');
      if (open.length === 0 && at > start + 1 && !isIndex) last = { open: start, close: at, commas };
    }
  }
  return open.length === 0 ? last : undefined;
}

/** The closing quote of a plain string; undefined for one of three quotes, and one without an end. */
function endOfString(statement: string, start: number): number | undefined {
  const quote = statement[start]!;
  if (statement.startsWith(quote.repeat(3), start)) return undefined;
  for (let at = start + 1; at < statement.length; at++) {
    if (statement[at] === '\\') at++;
    else if (statement[at] === quote) return at;
  }
  return undefined;
}
