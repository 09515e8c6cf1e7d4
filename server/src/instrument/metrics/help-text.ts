/**
 * A help text that begins as the others do: `Total number of order operations` beside three that count the total number of
 * something, and in lower case where all others are.
 *
 * @param help the text of its own, in upper case: `Order operations`.
 * @param others the help texts of the metrics beside it, as far as they are known.
 */
export function helpBeside(help: string, others: readonly (string | undefined)[]): string {
  const known = others.filter((one) => one !== undefined && one !== '') as string[];
  const lower = /^[A-Z][a-z]+\b/.test(help) ? help.charAt(0).toLowerCase() + help.slice(1) : help;
  // Of fewer, those that are about operations as well say it.
  const asOurs = new Set(known.map((one) => /^(.+ of) .+ operations\.?$/.exec(one)?.[1]));
  const opening =
    asOurs.size === 1 && !asOurs.has(undefined)
      ? [...asOurs][0]!
      : known.length < 3
        ? ''
        : commonOpening(known);
  if (/ (of|for)$/.test(opening)) return `${opening} ${lower}`;
  return known.length > 1 && known.every((one) => /^[a-z]/.test(one)) ? lower : help;
}

/** The words that all texts begin with. */
function commonOpening(texts: readonly string[]): string {
  const words = texts.map((one) => one.split(' '));
  const [first] = words;
  const end = first!.findIndex((word, at) => !words.every((one) => one[at] === word));
  return first!.slice(0, end < 0 ? first!.length : end).join(' ');
}
