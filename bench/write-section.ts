import fs from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';

const PAGE = path.join(import.meta.dirname, '../docs/accuracy.md');

/** Puts what a benchmark measured between its two marks in `docs/accuracy.md`, formatted as the page is. */
export async function writeSection(name: string, content: string): Promise<void> {
  const page = fs.readFileSync(PAGE, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/accuracy.md has no marks for ${name}`);
  const text = `${page.slice(0, from + start.length)}\n\n${content.trim()}\n\n${page.slice(to)}`;
  const options = await prettier.resolveConfig(PAGE);
  fs.writeFileSync(PAGE, await prettier.format(text, { ...options, filepath: PAGE }));
}
