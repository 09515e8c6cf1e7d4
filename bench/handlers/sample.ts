/**
 * Prints a sample of what is offered for exception handlers, for a person to judge:
 *
 *     npx tsx bench/handlers/sample.ts [--kind KIND] [--rules A,B] [--strict] [--whole] COUNT SEED FOLDER…
 *
 * KIND is `proved`, `review`, `split`, `log`, `unwrap` or `hand` (answers that no command applies), or several of them with
 * commas between, and COUNT of each are shown; without it, the best fix of every finding is drawn from. As many from each project as the count allows, drawn
 * with the seed; each as if it were the only one that is made. The libraries are those of the environment in VIRTUAL_ENV, or of the folder's own. `--whole` shows the whole function.
 * `--messages` prints every finding of the rules, in place of a sample of fixes.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Analysis } from '../../server/src/engine/analysis.ts';
import { isRemedy } from '../../server/src/engine/harden.ts';
import { isExcluded } from '../../server/src/engine/settings.ts';
import { discover } from '../../server/src/host/discovery.ts';
import { openLibraryCache } from '../../server/src/host/library-cache.ts';
import { NodeFileSystem } from '../../server/src/host/node-file-system.ts';
import { surroundings } from '../../server/src/host/surroundings.ts';
import type { Finding, Fix } from '../../server/src/rules/finding.ts';
import { packs, parser } from '../../server/src/testing/fixture.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { changedLines } from '../changed-lines.ts';
import { shuffled } from '../narrowing/random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    rules: { type: 'string' },
    strict: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    messages: { type: 'boolean', default: false },
  },
});
const [count, seed, ...folders] = positionals;
if (!count || !seed || folders.length === 0) throw new Error('usage: sample.ts COUNT SEED FOLDER…');
const rules =
  values.rules?.split(',') ??
  'broad-except silent-except useless-except broad-suppress swallowed-cancellation invalid-except unraised-except masked-retry'.split(
    ' ',
  );

interface Shown {
  readonly finding: Finding;
  readonly fix: Fix | undefined;
}

let number = 0;
const totals = new Map<string, number>();
for (const [index, folder] of folders.entries()) {
  const root = path.resolve(folder).split(path.sep).join('/');
  const cache = openLibraryCache();
  const workspace = new Workspace({
    parser: await parser(),
    fileSystem: new NodeFileSystem(),
    packs: packs(),
    ...(cache ? { cache } : {}),
  });
  workspace.apply({ kind: 'roots', roots: [root] });
  const analysis = new Analysis({ workspace, surroundings: surroundings() });
  analysis.configure([{ origin: 'sample', base: root, values: { select: rules, strict: values.strict } }]);
  const { files } = discover([root], {
    isExcluded: (file) => isExcluded(analysis.settingsFor(file.replace(/\/$/, '')).settings, file),
  });
  const kinds: readonly (string | undefined)[] = values.kind?.split(',') ?? [undefined];
  const shown = new Map(kinds.map((kind) => [kind, new Array<Shown>()]));
  for (const file of files)
    for (const finding of analysis.diagnose(file).findings) {
      const remedies = finding.fixes.filter((fix) => isRemedy(finding, fix));
      const fix = remedies[0];
      const kind = fix === undefined ? 'none' : kindOf(fix);
      totals.set(kind, (totals.get(kind) ?? 0) + 1);
      for (const [kind, some] of shown) {
        const chosen =
          kind === undefined || values.messages ? fix : remedies.find((one) => kindOf(one) === kind);
        if (chosen || values.messages) some.push({ finding, fix: chosen });
      }
    }
  const share = Math.floor(Number(count) / folders.length) + (index < Number(count) % folders.length ? 1 : 0);
  for (const [kind, some] of shown) {
    const drawn = values.messages ? some : shuffled(some, Number(seed)).slice(0, share);
    if (kind !== undefined)
      console.log(`\n#### ${path.basename(root)}: ${kind}, ${drawn.length} of ${some.length}`);
    for (const { finding, fix } of drawn) print(finding, fix, root, workspace);
  }
}
console.log(`\n==== best fixes: ${[...totals].map(([kind, times]) => `${kind} ${times}`).join(', ')}`);

function kindOf(fix: Fix): string {
  if (fix.byHand) return 'hand';
  return fix.kind === 'narrow' ? fix.safety : fix.kind;
}

function print(finding: Finding, fix: Fix | undefined, root: string, workspace: Workspace): void {
  const source = workspace.source(finding.path);
  const line = (source?.lineIndex.lineOf(finding.start) ?? 0) + 1;
  const name = finding.path.slice(root.length + 1);
  console.log(`\n==== ${++number} ${path.basename(root)} ${name}:${line} ${finding.rule}`);
  console.log(`message: ${finding.message}`);
  if (values.messages && !values.whole) return;
  for (const { type, evidence } of finding.raises ?? [])
    console.log(`  raises ${type} ← ${evidence.map((step) => step.text).join(' ← ')}`);
  if (!fix || !source) {
    console.log(functionAround(source?.text.split('\n') ?? [], line - 1).join('\n'));
    return;
  }
  console.log(`fix: ${fix.title} [${fix.kind}, ${fix.safety}]`);
  for (const { path: file, edits, create } of fix.edits() ?? []) {
    const before = create ? '' : (workspace.source(file)?.text ?? '');
    if (file !== finding.path) console.log(`--- ${file.slice(root.length + 1)}`);
    const after = applyEdits(before, edits).split('\n');
    console.log(changed(before.split('\n'), after, file === finding.path ? line - 1 : 0));
  }
}

/** The lines of the function (or of the module's statement) around a line; its neighbours where it is a long one. */
function functionAround(lines: readonly string[], at: number): readonly string[] {
  const [from, to] = boundsAround(lines, at);
  return lines.slice(from, to).map((line) => `  ${line}`);
}

function boundsAround(lines: readonly string[], at: number): readonly [number, number] {
  const indent = (line: string): number => /^\s*/.exec(line)![0].length;
  let from = at;
  while (from > 0 && !(/^\s*(async )?def /.test(lines[from]!) && indent(lines[from]!) < indent(lines[at]!)))
    from--;
  let to = at + 1;
  while (to < lines.length && (lines[to]!.trim() === '' || indent(lines[to]!) > indent(lines[from]!))) to++;
  return values.whole ? [from, to] : [Math.max(from, at - 40), Math.min(to, at + 14)];
}

/** What is taken out and put in, with the function around it. */
function changed(before: readonly string[], after: readonly string[], at: number): string {
  const [from, to] = boundsAround(before, at);
  return changedLines(before, after)
    .filter(({ mark, old }) => mark !== ' ' || (old >= from && old < to))
    .map(({ mark, text }) => `${mark} ${text}`)
    .join('\n');
}
