/**
 * Where a text is cut before it is parsed. Each chunk is parsed on its own, so that what the parser makes of an error
 * ends with the chunk: an open bracket in one function leaves the next ones as they are, and a key costs what its
 * chunk costs. A chunk is a compound statement with its decorators, or a run of simple statements, of the module or of
 * the body of one of its classes; the head of such a class is a chunk of its own.
 *
 * The cuts are a function of the text alone, and of what is before a cut nothing has an influence on those after it but
 * whether it stands in a class: an edit moves no cut but those of the chunk it is in and of the one before.
 */

/** A run of simple statements ends with the first statement that begins this many UTF-16 units after it. */
const RUN = 2000;

/** A chunk, in UTF-16 offsets. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** The white space before each statement of the class whose body it is in; undefined for one of the module. */
  readonly indent: string | undefined;
  /** That of the next chunk: where a module's chunk has one in a class behind it, it is the head of that class. */
  readonly nextIndent: string | undefined;
}

/**
 * The chunk that starts at `start`. In a text that can be read it ends where a statement begins.
 *
 * @param start 0, or the end of another chunk.
 * @param indent the `nextIndent` of that other chunk.
 */
export function cutAt(text: string, start: number, indent?: string): Cut {
  const lines = new Lines(text);
  const cut = (end: number, nextIndent?: string): Cut => ({ start, end, indent, nextIndent });
  const begins = indent !== undefined || matchesAt(STATEMENT, text, start);
  let kind = begins ? statementAt(text, start + (indent ?? '').length) : 'nothing';
  let isHead = indent === undefined && matchesAt(CLASS, text, start);
  for (let at = lines.next(start); at < text.length; at = lines.next(at)) {
    const before = isHead ? anyIndent(text, at) : statementIndent(text, at, indent);
    if (before === undefined) continue;
    const first = at + before.length;
    // An expression in brackets may go on in the first column, but not with these words.
    const isBroken = lines.depth > 0;
    if (isBroken && !endsBrackets(text, first)) continue;
    lines.depth = 0;
    if (isHead && before !== '') return cut(at, before);
    isHead = false;
    const next = statementAt(text, first);
    if (next === 'nothing') continue;
    if (indent !== undefined && before === '') return cut(at);
    // A decorator belongs to what follows it, whether that can be read or not.
    const isRun = kind === 'simple' && next === 'simple' && !isBroken && at - start < RUN;
    const goesOn = kind === 'decorator' || isRun;
    if (kind !== 'nothing' && !goesOn) return cut(at, indent);
    kind = next;
    isHead = indent === undefined && matchesAt(CLASS, text, at);
  }
  return cut(text.length);
}

/** The white space before a statement that begins a line, in a class's body at its `indent`; undefined for other lines. */
function statementIndent(text: string, at: number, indent: string | undefined): string | undefined {
  if (matchesAt(STATEMENT, text, at)) return '';
  if (indent === undefined || !text.startsWith(indent, at)) return undefined;
  return matchesAt(STATEMENT, text, at + indent.length) ? indent : undefined;
}

/** The white space before the code of a line, however much; undefined for a line without. */
function anyIndent(text: string, at: number): string | undefined {
  const first = afterBlanks(text, at);
  return matchesAt(STATEMENT, text, first) ? text.slice(at, first) : undefined;
}

function afterBlanks(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** What begins a statement: a form feed has no width, and a closing bracket begins nothing. */
const STATEMENT = /\f*[^\s#)\]}]/y;

const CONTINUATION = /\f*(?:else|elif|except|finally)\b/y;

const COMPOUND = /\f*(?:def|class|async|if|for|while|with|try)\b/y;

const CLASS = /\f*class\b/y;

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
    const first = afterBlanks(text, line);
    if (matchesAt(DEFINITION, text, first)) return true;
    const isOther =
      lines.depth > 0
        ? matchesAt(NO_EXPRESSION, text, first)
        : matchesAt(CODE, text, first) && !matchesAt(DECORATOR, text, first);
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
