const OFFSETS = new Set(['start', 'end', 'nameStart', 'argsStart']);

/** Whether two pieces of the lowered tree are equal but for where they stand. */
export function sameShape(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      OFFSETS.has(key) || sameShape((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
