import fs from 'node:fs';
import path from 'node:path';

const PAGE = path.join(import.meta.dirname, '../docs/accuracy.md');

/** Puts what a benchmark measured between its two marks in `docs/accuracy.md`. */
export function writeSection(name: string, content: string): void {
  const page = fs.readFileSync(PAGE, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/accuracy.md has no marks for ${name}`);
  fs.writeFileSync(PAGE, `${page.slice(0, from + start.length)}\n\n${content.trim()}\n\n${page.slice(to)}`);
}
