import type { Workspace } from '../../workspace/workspace.ts';

/** So many files of a folder show what all begin with. */
const TELLING = 4;

/**
 * The comment that nearly all files of a folder begin with, such as a licence, as most of them have it: with the blank lines below
 * it and `\n` at the ends of its lines; years may differ. Empty where there is none.
 *
 * @param folders where a new file is made, and the folders that are asked where that holds too few files.
 */
export function fileHeader(workspace: Workspace, folders: readonly string[]): string {
  for (const folder of new Set(folders)) {
    const headers = [...workspace.directory(folder)]
      .filter(([name, kind]) => kind === 'file' && name.endsWith('.py'))
      .map(([name]) => workspace.source(`${folder}/${name}`)?.text ?? '')
      .filter((text) => text.trim() !== '')
      .map(headerIn);
    if (headers.length < TELLING) continue;
    const usual = mostFrequent(headers.map(withoutFigures));
    const alike = headers.filter((one) => withoutFigures(one) === usual);
    return alike.length * 5 >= headers.length * 4 ? mostFrequent(alike) : '';
  }
  return '';
}

/** The comments that a text begins with, but for what the interpreter reads. */
function headerIn(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^(?:#!.*\n|#.*coding[:=].*\n)*\n*/, '');
  return /^(?:#.*\n)+\n*/.exec(lines)?.[0] ?? '';
}

function withoutFigures(header: string): string {
  return header.trimEnd().replace(/\d+/g, '0');
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of texts) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}
