import type { Evidence, Location } from '../rules/finding.ts';
import { PACK_PREFIX } from '../workspace/workspace.ts';
import type { Analysis } from './analysis.ts';
import { raisesAtOffset, type Answer, type AnswerEvidence, type AnswerType } from './raises.ts';

/** What a hover shows: Markdown about `[start, end)`, in UTF-16 offsets of the file. */
export interface Hover {
  readonly markdown: string;
  readonly start: number;
  readonly end: number;
}

/** How many types are told with their evidence, steps of it, and calls that were not followed. */
const TYPES = 8;
const STEPS = 5;
const OPEN = 5;

/**
 * What the `try`, clause, call or function at an offset raises, with links to the source.
 *
 * @param uriOf the URI by which the client knows a file.
 */
export function hoverAt(
  analysis: Analysis,
  path: string,
  offset: number,
  uriOf: (path: string) => string,
): Hover | undefined {
  const answer = raisesAtOffset(analysis, path, offset);
  return (
    answer && { markdown: new Page(analysis, answer, uriOf).render(), start: answer.start, end: answer.end }
  );
}

class Page {
  constructor(
    private readonly analysis: Analysis,
    private readonly answer: Answer,
    private readonly uriOf: (path: string) => string,
  ) {}

  render(): string {
    const { raises, unresolved } = this.answer;
    const lines = [this.headline()];
    if (raises.length > 0) lines.push('');
    for (const type of raises.slice(0, TYPES)) lines.push(...this.type(type));
    if (raises.length > TYPES)
      lines.push(
        `- and ${raises.length - TYPES} more: ${raises
          .slice(TYPES)
          .map(({ type }) => code(type))
          .join(', ')}`,
      );
    if (unresolved.length > 0) {
      lines.push('', 'Not followed:', '');
      for (const { text, reason, location } of unresolved.slice(0, OPEN))
        lines.push(
          `- ${[...(text ? [code(text)] : []), ...(location ? [this.link(location)] : [])].join(' ')}${text || location ? ': ' : ''}${prose(reason)}`,
        );
      if (unresolved.length > OPEN) lines.push(`- and ${unresolved.length - OPEN} more`);
    }
    return lines.join('\n');
  }

  private headline(): string {
    const { kind, title, raises, closed } = this.answer;
    if (kind === 'clause') {
      const what = `**${code(title)}**`;
      if (raises.length > 0)
        return `${what} catches of the block${closed ? '' : ', as far as it was followed'}:`;
      return closed
        ? `${what} catches nothing that the block can raise.`
        : `${what} catches nothing that the block is known to raise.`;
    }
    const what = kind === 'try' ? '**The block**' : `**${code(title)}**`;
    if (raises.length === 0)
      return closed ? `${what} raises nothing that counts.` : `${what}: nothing is known of what it raises.`;
    return closed ? `${what} can raise these, and nothing else that counts:` : `${what} can raise, at least:`;
  }

  private type({ type, evidence, caughtBy, part }: AnswerType): string[] {
    const { kind } = this.answer;
    let fate = '';
    if (kind === 'try')
      fate = caughtBy
        ? ` — ${part === undefined ? 'caught' : `in part (${code(part)}) caught`} ${this.link(caughtBy)}`
        : ' — **escapes**';
    else if (part !== undefined) fate = ` — in part: ${code(part)}`;
    const steps = evidence.slice(0, STEPS).map((step) => this.step(step));
    if (evidence.length > STEPS) steps.push('…');
    const source = this.knownFrom(type, evidence.at(-1));
    return [`- ${code(type)}${fate}`, ...(steps.length > 0 ? [`  - ${steps.join(' ← ')}${source}`] : [])];
  }

  private step({ text, source, location }: Evidence): string {
    const link = location && !location.path.startsWith(PACK_PREFIX) ? ` ${this.link(location)}` : '';
    const how =
      source === 'docstring'
        ? ' (its docstring)'
        : source === 'guess'
          ? ' (a guess by its name)'
          : source === 'stub'
            ? ' (your stubs)'
            : '';
    return `${code(text)}${link}${how}`;
  }

  /** Which pack says so, and the page it goes by where it has no witness. */
  private knownFrom(type: string, last: AnswerEvidence | undefined): string {
    if (!last?.pack) return '';
    const pack = last.pack.slice(PACK_PREFIX.length).split('/')[0]!;
    const text = this.analysis.workspace.source(last.pack)?.text ?? '';
    const page = documentedPage(text, last.text, type.slice(type.lastIndexOf('.') + 1));
    const name = pack === 'stdlib' ? 'known of the standard library' : `known of ${pack}`;
    return ` (${page ? `[${name}](${page})` : name})`;
  }

  /** `[line 12](…#L12)`, with the file's name where it is another. */
  private link({ path, start }: Location): string {
    const lines = this.analysis.workspace.source(path)?.lineIndex;
    if (!lines || path.startsWith(PACK_PREFIX)) return '';
    const line = lines.lineOf(start) + 1;
    const name =
      path === this.answer.path ? `line ${line}` : `${path.slice(path.lastIndexOf('/') + 1)}:${line}`;
    return `[${name.replace(/[[\]\\]/g, '\\$&')}](${this.uriOf(path)}#L${line})`;
  }
}

/** `# documented: https://…` at the raise of a class in a function of a pack. */
function documentedPage(pack: string, callee: string, cls: string): string | undefined {
  const name = /(\w+)\W*$/.exec(callee)?.[1];
  if (name === undefined) return undefined;
  const functions = pack
    .split(/^(?=[ \t]*(?:async )?def )/m)
    .filter((one) => new RegExp(`^[ \\t]*(?:async )?def ${name}\\b`).test(one));
  for (const one of functions) {
    const match = new RegExp(`raise [\\w.]*\\b${cls}\\b.*?# documented: (https?://\\S+)`).exec(one);
    if (match) return match[1]!.replaceAll('(', '%28').replaceAll(')', '%29');
  }
  return undefined;
}

/** As inline code, on one line. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > 80 ? `${line.slice(0, 79)}…` : line;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

/** As running text. */
function prose(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]]/g, '\\$&');
}
