import type { FixKind } from '../rules/finding.ts';

/**
 * What a code action carries from its offer to its resolve. It names the fix by what a person sees of it, not
 * by where the server parked it: the fix is found again in the findings of that time.
 */
export type ActionKey = FixKey | FixAllKey | InstrumentKey;

interface DocumentVersion {
  readonly uri: string;
  /** The version that the offer was made for; null for a document that was not open. */
  readonly version: number | null;
}

export interface FixKey extends DocumentVersion {
  readonly what: 'fix';
  readonly rule: string;
  /** The finding's UTF-16 offsets in that version. */
  readonly start: number;
  readonly end: number;
  readonly kind: FixKind;
  readonly title: string;
}

/** All handlers of the file, or of an area of the workspace. */
export interface InstrumentKey extends DocumentVersion {
  readonly what: 'instrument';
  readonly area?: string;
  readonly project?: string;
}

interface FixAllKey extends DocumentVersion {
  readonly what: 'all';
}

/** Undefined for data that is not ours: it comes back through the client. */
export function readActionKey(data: unknown): ActionKey | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const key = data as Partial<Omit<FixKey, 'what'> & { what: string }>;
  if (typeof key.uri !== 'string' || (key.version !== null && typeof key.version !== 'number'))
    return undefined;
  if (key.what === 'all' || key.what === 'instrument') return data as ActionKey;
  const complete =
    typeof key.rule === 'string' && typeof key.start === 'number' && typeof key.end === 'number';
  return key.what === 'fix' && complete && typeof key.title === 'string' ? (data as ActionKey) : undefined;
}
