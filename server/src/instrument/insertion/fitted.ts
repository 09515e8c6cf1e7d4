/**
 * A statement of one line as black would break it, where it gets longer than the file's lines are: what the last brackets
 * hold that hold anything goes to a line of its own. As it is where that does not help, or its brackets cannot be told.
 *
 * @param indentation what stands before it on its line.
 * @param unit one level of indentation.
 * @param limit how long a line may get, in UTF-16 code units.
 */
export function fitted(
  statement: string,
  indentation: string,
  unit: string,
  br: string,
  limit: number,
): string {
  if (indentation.length + statement.length <= limit) return statement;
  const pair = lastBrackets(statement);
  if (!pair) return statement;
  const head = statement.slice(0, pair.open + 1);
  const inner = statement.slice(pair.open + 1, pair.close);
  const isShorter = indentation.length + unit.length + inner.length <= limit;
  return isShorter && !inner.includes('\n')
    ? `${head}${br}${indentation}${unit}${inner}${br}${indentation}${statement.slice(pair.close)}`
    : statement;
}

/** The outermost brackets that are closed last and hold something; undefined where quotes or brackets do not match. */
function lastBrackets(statement: string): { readonly open: number; readonly close: number } | undefined {
  const open: number[] = [];
  let last: { open: number; close: number } | undefined;
  for (let at = 0; at < statement.length; at++) {
    const char = statement[at]!;
    if (char === '"' || char === "'") {
      const end = endOfString(statement, at);
      if (end === undefined) return undefined;
      at = end;
    } else if ('([{'.includes(char)) open.push(at);
    else if (')]}'.includes(char)) {
      const start = open.pop();
      if (start === undefined) return undefined;
      if (open.length === 0 && char === ')' && at > start + 1) last = { open: start, close: at };
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
