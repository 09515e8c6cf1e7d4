/**
 * The quotes that a file has around nearly all of its texts of one line: `'` where at least four of five have these and there
 * are some to go by, `"` elsewhere, as formatters write them.
 */
export function quoteOfFile(text: string): '"' | "'" {
  const withoutLong = text.replace(/"""[^]*?"""|'''[^]*?'''/g, '').replace(/#.*$/gm, '');
  let single = 0;
  let double = 0;
  for (const [one] of withoutLong.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g))
    if (one.startsWith("'")) single++;
    else double++;
  return single >= 4 && single >= double * 4 ? "'" : '"';
}

/** Code that was written with `"`, with other quotes around its texts of one line; as it is where one of them holds such quotes. */
export function requoted(code: string, quote: '"' | "'"): string {
  return quote === '"' || code.includes("'") || code.includes('\\')
    ? code
    : code.replace(/(?<!")"([^"\n]*)"(?!")/g, "'$1'");
}
