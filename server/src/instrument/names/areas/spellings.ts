import type { Query } from '../../../incremental/query.ts';
import type { Program } from '../../../types/program.ts';
import { sameJson } from '../../frameworks/handlers.ts';
import { singular, wordsOf } from '../words/naming.ts';

/** How the files of a project spell the words of an area. */
export class Spellings {
  private readonly compounds: Query<Compound>;
  private readonly capitals: Query<'upper' | 'other' | undefined>;

  constructor(program: Program) {
    const { database } = program.workspace;
    const textOf = (key: string): readonly [string, string] => {
      const at = key.indexOf('\n');
      return [program.workspace.source(key.slice(0, at))?.text ?? '', key.slice(at + 1)];
    };
    this.compounds = database.query<Compound>({
      name: 'how a file spells a word of several',
      barrier: 'facts',
      compute: (key) => compoundIn(...textOf(key), key.slice(0, key.indexOf('\n'))),
      equal: sameJson,
    });
    this.capitals = database.query<'upper' | 'other' | undefined>({
      name: 'whether a file has a word in capitals',
      barrier: 'facts',
      compute: (key) => capitalsIn(...textOf(key)),
    });
  }

  /**
   * An area of words written together with underscores between them, as the code of its files has them: `parcel_label` of
   * `parcellabels.py` with a `ParcelLabelList`. The area itself where no name says where a word ends, or another says it as one.
   */
  apart(area: string, paths: readonly string[]): string {
    if (area.includes('_') || area.length < 8) return area;
    const found = paths.map((path) => this.compounds.get(`${path}\n${singular(area)}`));
    const said = new Set(found.flatMap((one) => one.said ?? []));
    return said.size === 1 && !found.some(({ isGlued }) => isGlued) ? [...said][0]! : area;
  }

  /** The words of an area that the code of its files has in capitals: `totp` beside a `TOTPView`. */
  capitalsOf(area: string, paths: readonly string[]): readonly string[] {
    return area.split('_').filter((word) => {
      if (word.length < 2 || word.length > 5) return false;
      const found = paths.map((path) => this.capitals.get(`${path}\n${word}`));
      return found.includes('upper') && !found.includes('other');
    });
  }
}

interface Compound {
  /** A word with underscores between its parts; undefined where no name has these. */
  readonly said: string | undefined;
  /** Whether a name has it as one word beside others. */
  readonly isGlued: boolean;
}

function compoundIn(text: string, word: string, path: string): Compound {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.pyw?$/, '');
  let said: string | undefined;
  for (const name of new Set(text.match(/[A-Za-z_]\w{7,}/g) ?? [])) {
    if (!name.replaceAll('_', '').toLowerCase().includes(word)) continue;
    const words = wordsOf(name);
    const singulars = words.map(singular);
    // `parcellabels_models`, a file beside this one, is called so as it is.
    if (singulars.includes(word) && words.length > 1 && !name.startsWith(`${stem}_`))
      return { said: undefined, isGlued: true };
    said ??= partsOf(word, words);
  }
  return { said, isGlued: false };
}

/** Those of some words, one after the other, that are a word when they are written together. */
function partsOf(word: string, words: readonly string[]): string | undefined {
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= words.length; to++) {
      const name = singular(words.slice(from, to).join('_'));
      if (name.replaceAll('_', '') === word) return name;
    }
  return undefined;
}

/** How classes have a word, or else how comments and docstrings do, if all alike. */
function capitalsIn(text: string, word: string): 'upper' | 'other' | undefined {
  const upper = word.toUpperCase();
  if (!text.includes(upper)) return undefined;
  const inName = new RegExp(`(?:^|[a-z0-9_])${upper}(?:$|[0-9_]|[A-Z][a-z])`);
  for (const [, name] of text.matchAll(/^[ \t]*class[ \t]+(\w+)/gm)) if (inName.test(name!)) return 'upper';
  const prose = (text.match(PROSE) ?? []).join('\n');
  const written = new Set(prose.match(new RegExp(`(?<![\\w/.])${word}s?(?![\\w/.(=])`, 'gi')) ?? []);
  if (written.size === 0) return undefined;
  return [...written].every((one) => one.replace(/s$/, '') === upper) ? 'upper' : 'other';
}

/** Comments and docstrings. */
const PROSE = /"""[\s\S]*?"""|'''[\s\S]*?'''|#.*$/gm;
