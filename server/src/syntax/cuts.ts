/**
 * Where a text is cut before it is parsed. Each chunk is parsed on its own, so that what the parser makes of an error
 * ends with the chunk: an open bracket in one function leaves the next ones as they are, and a key costs what its
 * chunk costs. A chunk is a compound statement of the module with its decorators, or a run of simple statements.
 *
 * The cuts are a function of the text alone, and nothing before a cut has an influence on those after it: an edit
 * moves no cut but those of the chunk it is in and of the one before.
 */

/** A run of simple statements ends with the first statement that begins this many UTF-16 units after it. */
const RUN = 2000;

/**
 * The end of the chunk that starts at `start`, in UTF-16 offsets; the text's length for the last one. In a text that
 * can be read it is where a statement begins in the first column.
 *
 * @param start 0, or the end of another chunk.
 */
export function chunkEnd(text: string, start: number): number {
  const lines = new Lines(text);
  let kind = matchesAt(STATEMENT, text, start) ? statementAt(text, start) : 'nothing';
  for (let at = lines.next(start); at < text.length; at = lines.next(at)) {
    if (!matchesAt(STATEMENT, text, at)) continue;
    // An expression in brackets may go on in the first column, but not with these words.
    const isBroken = lines.depth > 0;
    if (isBroken && !endsBrackets(text, at)) continue;
    lines.depth = 0;
    const next = statementAt(text, at);
    if (next === 'nothing') continue;
    // A decorator belongs to what follows it, whether that can be read or not.
    const isRun = kind === 'simple' && next === 'simple' && !isBroken && at - start < RUN;
    const goesOn = kind === 'decorator' || isRun;
    if (kind !== 'nothing' && !goesOn) return at;
    kind = next;
  }
  return text.length;
}

/** What begins in the first column: a form feed has no width, and a closing bracket begins nothing. */
const STATEMENT = /\f*[^\s#)\]}]/y;

const CONTINUATION = /\f*(?:else|elif|except|finally)\b/y;

const COMPOUND = /\f*(?:def|class|async|if|for|while|with|try)\b/y;

const DECORATOR = /\f*@/y;

/** No expression holds one of these keywords; `import` of `from` has to be on the line. */
const NO_EXPRESSION =
  /\f*(?:(?:def|class|while|with|try|import|return|raise|assert|del|pass|global)\b|async[ \t]+(?:def|with)\b|from[ \t]+[\w.]+[ \t]+import\b)/y;

/** A line that is neither empty nor a comment. */
const CODE = /[^\S\n]*[^\s#]/y;

const DEFINITION = /\f*(?:def|class|async[ \t]+def)\b/y;

function statementAt(text: string, at: number): 'nothing' | 'simple' | 'compound' | 'decorator' {
  if (matchesAt(DECORATOR, text, at)) return 'decorator';
  if (matchesAt(CONTINUATION, text, at)) return 'nothing';
  return matchesAt(COMPOUND, text, at) ? 'compound' : 'simple';
}

function endsBrackets(text: string, at: number): boolean {
  if (!matchesAt(DECORATOR, text, at)) return matchesAt(NO_EXPRESSION, text, at);
  // An `@` is also an operator: it decorates if a definition follows, after further decorators at most.
  const lines = new Lines(text);
  for (let line = lines.next(at); line < text.length && !lines.closesOuter; line = lines.next(line)) {
    if (matchesAt(DEFINITION, text, line)) return true;
    const isOther =
      lines.depth > 0
        ? matchesAt(NO_EXPRESSION, text, line)
        : matchesAt(CODE, text, line) && !matchesAt(DECORATOR, text, line);
    if (isOther) return false;
  }
  return false;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const NEWLINE = 10;
const RETURN = 13;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const BACKSLASH = 92;

/** Goes through a text by lines: those inside of a string, and those that a backslash joins, are not seen. */
class Lines {
  /** How many brackets are open at the start of the line that `next` gave. */
  depth = 0;
  /** Whether a bracket was closed that was open before the first line. */
  closesOuter = false;

  constructor(private readonly text: string) {}

  /** The start of the next line; the text's length when there is none. @param at outside of any string. */
  next(at: number): number {
    const { text } = this;
    for (; at < text.length; at++) {
      switch (text.charCodeAt(at)) {
        case NEWLINE:
          return at + 1;
        case HASH:
          at = text.indexOf('\n', at);
          return at < 0 ? text.length : at + 1;
        case DOUBLE_QUOTE:
        case SINGLE_QUOTE:
          at = this.stringEnd(at) - 1;
          break;
        case BACKSLASH:
          at = this.escapeEnd(at) - 1;
          break;
        case 40: // (
        case 91: // [
        case 123: // {
          this.depth++;
          break;
        case 41: // )
        case 93: // ]
        case 125: // }
          if (this.depth > 0) this.depth--;
          else this.closesOuter = true;
      }
    }
    return text.length;
  }

  /** After a string's closing quotes; a string of one line that is not closed ends before the line does. */
  private stringEnd(start: number): number {
    const { text } = this;
    const quote = text.charCodeAt(start);
    const isTriple = text.charCodeAt(start + 1) === quote && text.charCodeAt(start + 2) === quote;
    for (let at = start + (isTriple ? 3 : 1); at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH) at = this.escapeEnd(at) - 1;
      else if (code === NEWLINE && !isTriple) return at;
      else if (code === quote) {
        if (!isTriple) return at + 1;
        if (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) return at + 3;
      }
    }
    return text.length;
  }

  /** After a backslash and what it stands before. */
  private escapeEnd(at: number): number {
    const { text } = this;
    return text.charCodeAt(at + 1) === RETURN && text.charCodeAt(at + 2) === NEWLINE ? at + 3 : at + 2;
  }
}
