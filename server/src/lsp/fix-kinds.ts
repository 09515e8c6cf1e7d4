import type { CodeActionKind } from 'vscode-languageserver';
import type { FixKind } from '../rules/finding.ts';

/** The code action kind of each kind of fix; a client asks for all of them with `quickfix` or `quickfix.harden`. */
export const QUICK_FIX_KINDS: Readonly<Record<FixKind, CodeActionKind>> = {
  narrow: 'quickfix.harden.narrow',
  split: 'quickfix.harden.split',
  log: 'quickfix.harden.log',
  unwrap: 'quickfix.harden.unwrap',
  instrument: 'quickfix.harden.instrument',
  ignore: 'quickfix.harden.ignore',
  import: 'quickfix.harden.import',
};

export const FIX_ALL_KIND: CodeActionKind = 'source.fixAll.harden';

/** Every handler of a file, or of an area, at once. */
export const INSTRUMENT_KIND: CodeActionKind = 'source.harden.instrument';

/** What the server announces. */
export const ALL_KINDS: readonly CodeActionKind[] = [
  ...Object.values(QUICK_FIX_KINDS),
  FIX_ALL_KIND,
  INSTRUMENT_KIND,
];

/**
 * Whether a request's `only` lets a kind through: kinds are a hierarchy, so `quickfix` admits
 * `quickfix.harden.log`, but `quickfix.harden.lo` does not. Without `only` everything is wanted.
 */
export function isWanted(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return (
    only === undefined ||
    only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
  );
}
