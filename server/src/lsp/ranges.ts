import type { Location, Range } from 'vscode-languageserver';
import type { Location as Place } from '../rules/finding.ts';
import type { LineIndex } from '../text/line-index.ts';
import { PACK_PREFIX } from '../workspace/workspace.ts';
import type { Session } from './session.ts';

/** The protocol's range of UTF-16 offsets `[start, end)`. */
export function rangeOf(
  lines: LineIndex,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** Undefined for a place that a client cannot show: in a knowledge pack, or in a file that is gone. */
export function locationOf(session: Session, place: Place): Location | undefined {
  if (place.path.startsWith(PACK_PREFIX)) return undefined;
  const file = session.workspace.source(place.path);
  return file && { uri: session.documents.uriOf(place.path), range: rangeOf(file.lineIndex, place) };
}
