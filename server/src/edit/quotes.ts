import { directoryOf, type Workspace } from '../workspace/workspace.ts';
import { configurationsAbove } from './tool-configuration.ts';

export type Quote = '"' | "'";

/** Where a formatter or a linter is told which quotes stand around texts of one line; the first that says it has the last word. */
const PLACES: readonly { readonly file: string; readonly says: RegExp }[] = [
  ...['ruff.toml', '.ruff.toml'].flatMap((file) => [
    { file, says: /^\[format\](?:(?!^\[)[^])*?^quote-style\s*=\s*["'](single|double)/m },
    {
      file,
      says: /^\[(?:lint\.)?flake8-quotes\](?:(?!^\[)[^])*?^inline-quotes\s*=\s*["'](single|double)/m,
    },
  ]),
  {
    file: 'pyproject.toml',
    says: /^\[tool\.ruff\.format\](?:(?!^\[)[^])*?^quote-style\s*=\s*["'](single|double)/m,
  },
  {
    file: 'pyproject.toml',
    says: /^\[tool\.(?:ruff\.(?:lint\.)?flake8-quotes|flake8)\](?:(?!^\[)[^])*?^inline-quotes\s*=\s*["'](single|double)/m,
  },
  ...['.flake8', 'setup.cfg', 'tox.ini'].map((file) => ({
    file,
    says: /^\[flake8\](?:(?!^\[)[^])*?^inline-quotes\s*=\s*(single|double|["'])/m,
  })),
];

/**
 * The quotes for texts that are written into a file: as the project's tools are told in the nearest folder above it, else as the file has
 * them, or those beside it where it has few.
 */
export function quoteFor(workspace: Workspace, path: string, text: string): Quote {
  for (const textOf of configurationsAbove(workspace, path))
    for (const { file, says } of PLACES) {
      const said = says.exec(textOf(file))?.[1];
      if (said !== undefined) return said === 'single' || said === "'" ? "'" : '"';
    }
  const own = countsIn(text);
  return quoteOfFile(own.single + own.double >= TELLING ? text : text + textsBeside(workspace, path));
}

/** So many texts of one line show which quotes a file has. */
const TELLING = 4;
/** So many files beside one are read at most. */
const MOST = 8;

function textsBeside(workspace: Workspace, path: string): string {
  const folder = directoryOf(path);
  return [...workspace.directory(folder)]
    .filter(([name, kind]) => kind === 'file' && name.endsWith('.py') && `${folder}/${name}` !== path)
    .slice(0, MOST)
    .map(([name]) => workspace.source(`${folder}/${name}`)?.text ?? '')
    .join('\n');
}

/**
 * The quotes that a file has around nearly all of its texts of one line: `'` where at least four of five have these and there
 * are some to go by, `"` elsewhere, as formatters write them.
 */
export function quoteOfFile(text: string): Quote {
  const { single, double } = countsIn(text);
  return single >= TELLING && single >= double * 4 ? "'" : '"';
}

function countsIn(text: string): { readonly single: number; readonly double: number } {
  const withoutLong = text.replace(/"""[^]*?"""|'''[^]*?'''/g, '').replace(/#.*$/gm, '');
  let single = 0;
  let double = 0;
  for (const [one] of withoutLong.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g))
    if (one.startsWith("'")) single++;
    else double++;
  return { single, double };
}

/** Code that was written with `"`, with other quotes around its texts of one line; as it is where one of them holds such quotes. */
export function requoted(code: string, quote: Quote): string {
  return quote === '"' || code.includes("'") || code.includes('\\')
    ? code
    : code.replace(/(?<!")"([^"\n]*)"(?!")/g, "'$1'");
}
