import { directoryOf, type Workspace } from '../../workspace/workspace.ts';

/** So many files beside one show what all begin with. */
const TELLING = 3;

/**
 * The comment that a file and nearly all others in its folder begin with, such as a licence, with the blank lines below it and
 * `\n` at the ends of its lines; years may differ. Empty where there is none.
 */
export function fileHeader(workspace: Workspace, path: string): string {
  const own = headerIn(workspace.source(path)?.text ?? '');
  if (own === '') return '';
  const folder = directoryOf(path);
  const others = [...workspace.directory(folder)]
    .filter(([name, kind]) => kind === 'file' && name.endsWith('.py') && `${folder}/${name}` !== path)
    .map(([name]) => workspace.source(`${folder}/${name}`)?.text ?? '')
    .filter((text) => text.trim() !== '');
  const alike = others.filter((text) => withoutFigures(headerIn(text)) === withoutFigures(own));
  return others.length >= TELLING && alike.length * 5 >= others.length * 4 ? own : '';
}

/** The comments that a text begins with, but for what the interpreter reads. */
function headerIn(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^(?:#!.*\n|#.*coding[:=].*\n)*/, '');
  return /^(?:#.*\n)+\n*/.exec(lines)?.[0] ?? '';
}

function withoutFigures(header: string): string {
  return header.trimEnd().replace(/\d+/g, '0');
}
