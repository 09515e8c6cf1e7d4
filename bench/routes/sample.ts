/**
 * Prints a sample of insertions for a person to judge: `npx tsx bench/routes/sample.ts COUNT SEED FOLDER…`.
 *
 * As many from each project as the count allows, drawn with the seed; each as if it were the only one that is made,
 * with the whole handler.
 * Those that a person is asked to look at first are left out, and counted at the end; and so are handlers that are no
 * operation, which no command makes count.
 */
import path from 'node:path';
import { Analysis } from '../../server/src/engine/analysis.ts';
import { NodeFileSystem } from '../../server/src/host/node-file-system.ts';
import { instrumentationOf } from '../../server/src/instrument/instrumentation.ts';
import { uncounted } from '../../server/src/instrument/uncounted.ts';
import { packs, parser } from '../../server/src/testing/fixture.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { NO_ENVIRONMENT } from '../../server/src/workspace/environment.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { changedLines } from '../changed-lines.ts';
import { shuffled } from '../narrowing/random.ts';

const [count, seed, ...folders] = process.argv.slice(2);
if (!count || !seed || folders.length === 0) throw new Error('usage: sample.ts COUNT SEED FOLDER…');
const style = {
  style: 'auto',
  module: undefined,
  outcomes: false,
  errors: false,
  durations: false,
  areaNames: new Map(),
  actionNames: new Map(),
};
let number = 0;
const doubts = new Map<string, number>();
let offered = 0;
let idle = 0;
for (const [index, folder] of folders.entries()) {
  const root = path.resolve(folder).split(path.sep).join('/');
  const workspace = new Workspace({
    parser: await parser(),
    fileSystem: new NodeFileSystem(),
    packs: packs(),
  });
  workspace.apply({ kind: 'roots', roots: [root] });
  const { program } = new Analysis({ workspace, environmentOf: () => NO_ENVIRONMENT });
  const offers = instrumentationOf(program)
    .handlers.all()
    .flatMap((handler) => {
      const found = uncounted(program, handler.fn, style, []);
      if (found?.idle !== undefined) idle++;
      const offer = found?.idle === undefined ? found?.offer : undefined;
      if (offer) offered++;
      if (offer?.doubt !== undefined) doubts.set(offer.doubt, (doubts.get(offer.doubt) ?? 0) + 1);
      return offer && offer.doubt === undefined ? [{ handler, offer }] : [];
    });
  const share = Math.floor(Number(count) / folders.length) + (index < Number(count) % folders.length ? 1 : 0);
  for (const { handler, offer } of shuffled(offers, Number(seed)).slice(0, share)) {
    console.log(
      `\n==== ${++number} ${path.basename(root)} ${handler.methods.join(',')} ${handler.paths.join(' ')} ${handler.fn.slice(root.length + 1)}${offer.safe ? '' : ' [review]'}`,
    );
    for (const { path: file, edits, create } of offer.edits() ?? []) {
      const before = create ? '' : (workspace.source(file)?.text ?? '');
      const name = file.slice(root.length + 1);
      console.log(`--- ${name}${create ? ' (new)' : ''}`);
      const whole = file === handler.path ? linesOf(handler.fn, before) : undefined;
      console.log(changed(before.split('\n'), applyEdits(before, edits).split('\n'), whole));
    }
  }
}

const looked = [...doubts.values()].reduce((sum, one) => sum + one, 0);
console.log(
  `\n==== ${offered} offered, ${looked} of them to be looked at first; ${idle} handlers are no operation`,
);
for (const [reason, times] of doubts) console.log(`${times} ${reason}`);

/** The first and the last line of a function of a file, decorators included. */
function linesOf(fn: string, text: string): readonly [number, number] | undefined {
  const name = fn.slice(fn.lastIndexOf('#') + 1).split('.');
  const lines = text.split('\n');
  let at = -1;
  for (const part of name) {
    if (part === '<locals>') continue;
    const found = lines.findIndex(
      (line, index) => index > at && new RegExp(`^\\s*(async )?(def|class) ${part}\\b`).test(line),
    );
    if (found < 0) return undefined;
    at = found;
  }
  const indent = /^\s*/.exec(lines[at]!)![0].length;
  let start = at;
  while (start > 0 && lines[start - 1]!.trim() !== '' && /^\s*/.exec(lines[start - 1]!)![0].length >= indent)
    start--;
  let end = at + 1;
  while (
    end < lines.length &&
    (lines[end]!.trim() === '' ||
      /^\s*/.exec(lines[end]!)![0].length > indent ||
      /^\s*[)\]]/.test(lines[end]!))
  )
    end++;
  return [start, end - 1];
}

/** The lines that differ, with some around them, and those of a function. */
function changed(
  before: readonly string[],
  after: readonly string[],
  whole: readonly [number, number] | undefined,
): string {
  const lines = changedLines(before, after);
  const keep = new Set<number>();
  lines.forEach(({ mark, old }, at) => {
    if (mark !== ' ') for (let near = at - 4; near <= at + 2; near++) keep.add(near);
    if (whole && old >= whole[0] && old <= whole[1]) keep.add(at);
  });
  return lines
    .map(({ mark, text }, at) => (keep.has(at) ? `${mark} ${text}` : keep.has(at - 1) ? '  …' : undefined))
    .filter((line) => line !== undefined)
    .join('\n');
}
