import { singular } from './naming.ts';
import { staticSegments } from './segments.ts';

/** Whether words name what the area is about, one or many. */
export function isAreaNoun(words: readonly string[], area: string): boolean {
  const [said, wanted] = [words.join(''), area.replaceAll('_', '')];
  return (
    words.length > 0 &&
    (said === wanted || `${said}s` === wanted || said === `${wanted}s` || singular(said) === singular(wanted))
  );
}

/** The static parts of a path below the one that is the area: `/api/telegram/users/{id}` has `users`. */
export function belowArea(path: string, area: string): readonly string[] {
  const statics = staticSegments(path);
  const at = statics.findLastIndex((one) => singular(one) === singular(area));
  return at < 0 ? [] : statics.slice(at + 1);
}
