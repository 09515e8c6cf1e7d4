import type { Span } from '../python/tree.ts';
import type { ModuleTree } from '../python/units.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import type { Edit } from '../text/edit.ts';
import type { LineIndex } from '../text/line-index.ts';
import { suggestion } from './settings-values.ts';
import { directivesOf, type Directive, type OwnDirective, type RuleSet } from './suppression-comments.ts';
import { headerAt, triviaOf, type Trivia } from './suppression-scope.ts';

/** The rule that reports directives of ours which suppress nothing. */
export const UNUSED_IGNORE = 'unused-ignore';

export interface SuppressionInput {
  readonly path: string;
  readonly text: string;
  readonly lineIndex: LineIndex;
  readonly module: ModuleTree;
  readonly findings: readonly Finding[];
  /** The names of all rules. */
  readonly rules: readonly string[];
  /** Whether a rule ran: a directive for one that did not is not called unused. */
  ran(rule: string): boolean;
}

export interface SuppressionResult {
  readonly kept: readonly Finding[];
  /** Findings of the rule `unused-ignore`. */
  readonly unused: readonly Finding[];
}

/**
 * Takes out the findings that comments of the file suppress: ours (`# harden: ignore[broad-except] reason`), and
 * those of ruff, flake8, pylint and bandit where they speak of the same thing.
 */
export function suppress(input: SuppressionInput): SuppressionResult {
  const pragmas = readPragmas(input);
  if (pragmas.length === 0) return { kept: input.findings, unused: [] };
  const used = new Set<string>();
  const kept = input.findings.filter((finding) => {
    const header = headerAt(input.module, input.text, finding.start) ?? finding;
    const first = input.lineIndex.lineOf(Math.min(header.start, finding.start));
    const last = input.lineIndex.lineOf(Math.max(header.end - 1, finding.start));
    let suppressed = false;
    // All that match count as used, not only the first.
    for (const [index, pragma] of pragmas.entries()) {
      if (!speaksOf(pragma.rules, finding.rule) || !reaches(pragma, first, last)) continue;
      suppressed = true;
      used.add(`${index} ${finding.rule}`);
    }
    return !suppressed;
  });
  const unused = pragmas.flatMap((pragma, index) =>
    pragma.own ? unusedIn(input, pragma, pragma.own, (rule) => used.has(`${index} ${rule}`)) : [],
  );
  return { kept, unused };
}

/** The edit that makes a comment of ours suppress a finding: a directive added to, or begun on, the finding's line. */
export function ignoreEdit(
  input: Omit<SuppressionInput, 'findings' | 'rules' | 'ran'>,
  finding: Pick<Finding, 'rule' | 'start' | 'end'>,
): Edit {
  const { lineIndex, text } = input;
  const header = headerAt(input.module, text, finding.start) ?? finding;
  const trivia = triviaOf(input.module);
  // A backslash or a string that goes on leaves no place for a comment at the line's end.
  let line = lineIndex.lineOf(finding.start);
  const last = lineIndex.lineOf(Math.max(finding.start, header.end - 1));
  while (line < last && !canTakeComment(text, lineIndex.lineEnd(line), trivia)) line++;
  const end = lineIndex.lineEnd(line);
  const comment = trivia.comments.find((span) => lineIndex.lineOf(span.start) === line);
  if (comment) {
    const own = directivesOf(text.slice(comment.start, comment.end)).find(
      (one) => one.scope === 'line-or-next',
    )?.own;
    const lastName = own?.names.at(-1);
    if (lastName) {
      const at = comment.start + lastName.end;
      return { start: at, end: at, text: `, ${finding.rule}` };
    }
  }
  const codeEnd = lineIndex.lineStart(line) + lineIndex.lineText(line).trimEnd().length;
  return { start: codeEnd, end, text: `  # harden: ignore[${finding.rule}]` };
}

function canTakeComment(text: string, lineEnd: number, trivia: Trivia): boolean {
  if (text[lineEnd - 1] === '\\') return false;
  return !trivia.strings.some(({ start, end }) => start < lineEnd && lineEnd < end);
}

/** A directive with the zero-based lines it speaks for. */
interface Pragma {
  readonly rules: RuleSet;
  readonly comment: Span;
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  readonly own?: OwnDirective;
  /** `reaches` asks for the line that a statement begins on, not for any of its lines. */
  readonly beginsOnly: boolean;
}

function speaksOf(rules: RuleSet, rule: string): boolean {
  return rules === 'all' || rules.includes(rule);
}

function reaches(pragma: Pragma, first: number, last: number): boolean {
  if (pragma.beginsOnly) return pragma.from <= first && first <= pragma.to;
  return pragma.from <= last && first <= pragma.to;
}

function readPragmas(input: Pick<SuppressionInput, 'text' | 'lineIndex' | 'module'>): Pragma[] {
  const { text, lineIndex: lines } = input;
  // Most files hold no directive at all.
  if (!/noqa|pylint:|harden:|nosec|ruff:/i.test(text)) return [];
  const trivia = triviaOf(input.module);
  const pragmas: Pragma[] = [];
  const blocks: { -readonly [Key in keyof Pragma]: Pragma[Key] }[] = [];
  for (const comment of trivia.comments) {
    const directives = directivesOf(text.slice(comment.start, comment.end));
    if (directives.length === 0) continue;
    const line = lines.lineOf(comment.start);
    const alone = text.slice(lines.lineStart(line), comment.start).trim() === '';
    for (const directive of directives) {
      const common = { rules: directive.rules, comment, ...(directive.own ? { own: directive.own } : {}) };
      if (directive.scope === 'unblock') {
        for (const block of blocks)
          if (block.to > line && (directive.rules === 'all' || covers(directive.rules, block.rules)))
            block.to = line;
        continue;
      }
      const [from, to, beginsOnly] = extent(directive, line, alone, input, trivia);
      const pragma = { ...common, from, to, beginsOnly };
      if (directive.scope === 'block') blocks.push(pragma);
      pragmas.push(pragma);
    }
  }
  return pragmas;
}

function covers(outer: readonly string[], inner: RuleSet): boolean {
  return inner !== 'all' && inner.every((rule) => outer.includes(rule));
}

function extent(
  { scope }: Directive,
  line: number,
  alone: boolean,
  { text, lineIndex: lines }: Pick<SuppressionInput, 'text' | 'lineIndex'>,
  trivia: Trivia,
): [from: number, to: number, beginsOnly: boolean] {
  switch (scope) {
    case 'file':
      return [0, Infinity, false];
    case 'next-line':
      return [line + 1, line + 1, false];
    case 'line':
    case 'unblock':
      return [line, line, false];
    case 'line-or-next': {
      if (!alone) return [line, line, false];
      // Further comments may stand between it and the statement.
      let next = line + 1;
      while (next + 1 < lines.lineCount && lines.lineText(next).trimStart().startsWith('#')) next++;
      return [next, next, true];
    }
    case 'block': {
      const column = (at: number): number => /^[ \t]*/.exec(lines.lineText(at))![0].length;
      if (alone) return [line, blockEnd(line, column(line), text, lines, trivia), true];
      // pylint takes a comment on the first line of these for the whole of their body.
      if (/^\s*(async\s+)?(def|class|if|elif|with)\b/.test(lines.lineText(line)))
        return [line, blockEnd(line, column(line) + 1, text, lines, trivia), true];
      return [line, line, false];
    }
  }
}

/** The last line of the block that goes on after `line` with lines indented by at least `column`. */
function blockEnd(line: number, column: number, text: string, lines: LineIndex, trivia: Trivia): number {
  let string = 0;
  for (let at = line + 1; at < lines.lineCount; at++) {
    const start = lines.lineStart(at);
    while (string < trivia.strings.length && trivia.strings[string]!.end <= start) string++;
    const within = trivia.strings[string];
    if (within && within.start < start) continue;
    const content = /^[ \t\f]*/.exec(lines.lineText(at))![0].length;
    const first = text[start + content];
    // Blank lines, comments and closing brackets say nothing about the block.
    if (first === undefined || start + content >= lines.lineEnd(at) || '#)]}'.includes(first)) continue;
    if (content < column) return at - 1;
  }
  return lines.lineCount;
}

function unusedIn(
  input: SuppressionInput,
  pragma: Pragma,
  own: OwnDirective,
  isUsed: (rule: string) => boolean,
): Finding[] {
  const at = pragma.comment.start;
  const finding = (start: number, end: number, message: string, fix: Edit): Finding => ({
    rule: UNUSED_IGNORE,
    path: input.path,
    start: at + start,
    end: at + end,
    message,
    severity: 'warning',
    related: [],
    unnecessary: true,
    fixes: [removal(input.path, fix)],
  });
  const whole = removeDirective(input, pragma.comment, own);
  if (pragma.rules === 'all') {
    if (input.rules.some((rule) => isUsed(rule) || !input.ran(rule))) return [];
    return [
      finding(own.start, own.end, 'this comment suppresses nothing: no rule reports anything here', whole),
    ];
  }
  if (own.names.length === 0) return [finding(own.start, own.end, 'this comment names no rule', whole)];
  const superfluous = own.names.filter(
    ({ name }, index) =>
      own.names.findIndex((other) => other.name === name) < index ||
      (!isUsed(name) && (input.ran(name) || !input.rules.includes(name))),
  );
  return superfluous.map((name) => {
    const known = input.rules.includes(name.name);
    const hint = known ? '' : suggestion(name.name, input.rules);
    const message = known
      ? `this comment suppresses nothing: ${name.name} reports nothing here`
      : `unknown rule "${name.name}".${hint}`;
    const fix = superfluous.length === own.names.length ? whole : removeName(at, own, name);
    return finding(name.start, name.end, message, fix);
  });
}

function removal(path: string, edit: Edit): Fix {
  return {
    title: 'Remove the unused suppression',
    kind: 'ignore',
    safety: 'safe',
    types: [],
    edits: () => [{ path, edits: [edit], create: false }],
  };
}

function removeName(base: number, own: OwnDirective, name: OwnDirective['names'][number]): Edit {
  const index = own.names.indexOf(name);
  const next = own.names[index + 1];
  const previous = own.names[index - 1];
  if (next) return { start: base + name.start, end: base + next.start, text: '' };
  return { start: base + (previous?.end ?? name.start), end: base + name.end, text: '' };
}

/** Removes a directive with its reason: with the space before it and, where it stands alone, with its line. */
function removeDirective(
  { text, lineIndex: lines }: Pick<SuppressionInput, 'text' | 'lineIndex'>,
  comment: Span,
  own: OwnDirective,
): Edit {
  const line = lines.lineOf(comment.start);
  const start = comment.start + own.start;
  const end = comment.start + own.end;
  const before = text.slice(lines.lineStart(line), start);
  const after = text.slice(end, lines.lineEnd(line));
  if (before.trim() === '' && after.trim() === '')
    return { start: lines.lineStart(line), end: lines.lineStart(line + 1), text: '' };
  // With another comment behind it, that one moves into its place.
  if (after.trim() !== '') return { start, end: end + (after.length - after.trimStart().length), text: '' };
  return { start: lines.lineStart(line) + before.trimEnd().length, end: lines.lineEnd(line), text: '' };
}
