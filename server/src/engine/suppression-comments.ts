/**
 * What the comments of Python linters say about our rules. One comment may hold several directives:
 * `# pylint: disable=broad-except  # noqa: BLE001`.
 */

/** Which rules a directive speaks of: all of ours, or these. */
export type RuleSet = 'all' | readonly string[];

export interface Directive {
  /**
   * - `line`: the statement it stands on;
   * - `next-line`: the line after it;
   * - `line-or-next`: the statement it stands on or, alone on a line, the one below;
   * - `block`: alone on a line, from there to the end of the block; on the first line of a compound statement, all
   *   of it; else its line;
   * - `unblock`: ends a `block`;
   * - `file`: all of the file.
   */
  readonly scope: 'line' | 'next-line' | 'line-or-next' | 'block' | 'unblock' | 'file';
  readonly rules: RuleSet;
  /** Set on a directive of our own: those are reported when they suppress nothing. */
  readonly own?: OwnDirective;
}

export interface OwnDirective {
  /** Offsets in the comment: the directive with its `#`, up to the end of the comment or the next `#`. */
  readonly start: number;
  readonly end: number;
  /** The names in the brackets as written, with their offsets in the comment. */
  readonly names: readonly { readonly name: string; readonly start: number; readonly end: number }[];
}

/** Codes of ruff, flake8 and its plug-ins, and pylint, that report what one of our rules reports. */
const CODES: Readonly<Record<string, string>> = {
  BLE001: 'broad-except',
  E722: 'broad-except',
  W0702: 'broad-except',
  W0703: 'broad-except',
  W0718: 'broad-except',
  PLW0702: 'broad-except',
  PLW0703: 'broad-except',
  PLW0718: 'broad-except',
  S110: 'silent-except',
  S112: 'silent-except',
  B110: 'silent-except',
  B112: 'silent-except',
  TRY203: 'useless-except',
  TRY302: 'useless-except',
  W0706: 'useless-except',
  PLW0706: 'useless-except',
};

/** pylint's names for its messages. */
const MESSAGES: Readonly<Record<string, string>> = {
  'bare-except': 'broad-except',
  'broad-except': 'broad-except',
  'broad-exception-caught': 'broad-except',
  'try-except-raise': 'useless-except',
};

/** A quick refusal of the many comments that hold no directive. */
const ANY = /noqa|pylint:|harden:|nosec|ruff:/i;

/** @param comment the comment's text from its `#` on. */
export function directivesOf(comment: string): Directive[] {
  if (!ANY.test(comment)) return [];
  const directives: Directive[] = [];

  for (const match of comment.matchAll(/#\s*harden:\s*(ignore-file|ignore)\b(\s*\[([^\]#]*)\])?[^#]*/g)) {
    const names: { name: string; start: number; end: number }[] = [];
    const list = match[3] ?? '';
    const listStart = match.index + match[0].indexOf('[') + 1;
    for (const item of list.matchAll(/[^,\s]+/g))
      names.push({
        name: item[0],
        start: listStart + item.index,
        end: listStart + item.index + item[0].length,
      });
    const end = match.index + match[0].trimEnd().length;
    directives.push({
      scope: match[1] === 'ignore-file' ? 'file' : 'line-or-next',
      rules: match[2] === undefined ? 'all' : names.map(({ name }) => name),
      own: { start: match.index, end, names },
    });
  }

  for (const match of comment.matchAll(
    /#\s*(?:(ruff|flake8)\s*:\s*)?noqa\b\s*(:\s*([A-Z][A-Z0-9,\s]*)?)?/gi,
  )) {
    const rules = match[2] === undefined ? 'all' : codes(match[3] ?? '');
    directives.push({ scope: match[1] === undefined ? 'line' : 'file', rules });
  }

  for (const match of comment.matchAll(/#\s*ruff\s*:\s*(ignore|file-ignore|disable|enable)\s*\[([^\]]*)\]/g))
    directives.push({ scope: RUFF_SCOPES[match[1]!]!, rules: codes(match[2]!) });

  for (const match of comment.matchAll(/#.*?\bpylint:\s*([^#]*)/g)) {
    for (const clause of match[1]!.split(';')) {
      if (/^\s*skip-file\b/.test(clause)) directives.push({ scope: 'file', rules: 'all' });
      const command = /^\s*(disable-next|disable|enable)\s*=\s*([\w\s,-]*)/.exec(clause);
      if (!command) continue;
      const scope = command[1] === 'disable' ? 'block' : command[1] === 'enable' ? 'unblock' : 'next-line';
      directives.push({ scope, rules: messages(command[2]!) });
    }
  }

  for (const match of comment.matchAll(/#\s*nosec\b:?\s*([A-Z0-9_,\s]*)/gi)) {
    const listed = match[1]!.trim();
    // bandit has no message for what our other rules report.
    directives.push({ scope: 'line', rules: /B\d/.test(listed) ? codes(listed) : ['silent-except'] });
  }

  return directives.filter(({ rules, own }) => own || rules === 'all' || rules.length > 0);
}

const RUFF_SCOPES: Readonly<Record<string, Directive['scope']>> = {
  ignore: 'line-or-next',
  'file-ignore': 'file',
  disable: 'block',
  enable: 'unblock',
};

/** The list ends where words begin that are no codes; `E7` stands for all codes that begin so, as in flake8. */
function codes(list: string): string[] {
  const rules = new Set<string>();
  for (const word of list.split(/[,\s]+/)) {
    if (word === '') continue;
    if (!/^[A-Z]+[0-9]+$/i.test(word)) break;
    for (const [code, rule] of Object.entries(CODES))
      if (code.startsWith(word.toUpperCase())) rules.add(rule);
  }
  return [...rules];
}

function messages(list: string): RuleSet {
  const words = list.split(',').map((word) => word.trim());
  if (words.includes('all')) return 'all';
  const rules = words.map((word) => MESSAGES[word] ?? (/^[A-Z]\d{4}$/.test(word) ? CODES[word] : undefined));
  return [...new Set(rules.filter((rule) => rule !== undefined))];
}
