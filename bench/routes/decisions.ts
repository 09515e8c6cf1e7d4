/**
 * Prints what Harden decides about whole projects, in few lines each, for a person to read:
 * `npx tsx bench/routes/decisions.ts [--rows] FOLDER…`.
 *
 * The style, where the metrics go and, for each counter, the handlers that it counts, with their actions. Behind a
 * counter stands how many of its handlers would be counted unseen, and how many are to be looked at first or by hand; why, where
 * most of those of a counter have one reason. With `--rows`, a line a handler instead: for comparing two runs.
 */
import path from 'node:path';
import { Analysis } from '../../server/src/engine/analysis.ts';
import { NodeFileSystem } from '../../server/src/host/node-file-system.ts';
import { groupedBy } from '../../server/src/instrument/code/grouped-by.ts';
import type { CountPlan } from '../../server/src/instrument/insertion/count-plan.ts';
import type { Handler } from '../../server/src/instrument/frameworks/handlers.ts';
import { instrumentationOf } from '../../server/src/instrument/instrumentation.ts';
import { uncounted } from '../../server/src/instrument/uncounted.ts';
import { packs, parser } from '../../server/src/testing/fixture.ts';
import { NO_ENVIRONMENT } from '../../server/src/workspace/environment.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

const args = process.argv.slice(2);
const asRows = args[0] === '--rows';
const folders = asRows ? args.slice(1) : args;
if (folders.length === 0) throw new Error('usage: decisions.ts [--rows] FOLDER…');
const style = {
  style: 'auto',
  module: undefined,
  outcomes: false,
  errors: false,
  durations: false,
  areaNames: new Map(),
  actionNames: new Map(),
};

interface Decision {
  readonly handler: Handler;
  readonly plan: CountPlan;
  readonly doubt: string | undefined;
}

for (const folder of folders) {
  const root = path.resolve(folder).split(path.sep).join('/');
  const workspace = new Workspace({
    parser: await parser(),
    fileSystem: new NodeFileSystem(),
    packs: packs(),
  });
  workspace.apply({ kind: 'roots', roots: [root] });
  const { program } = new Analysis({ workspace, environmentOf: () => NO_ENVIRONMENT });
  const instrumentation = instrumentationOf(program);
  const decisions = instrumentation.handlers.all().flatMap((handler): Decision[] => {
    const found = uncounted(program, handler.fn, style, []);
    const plan = found?.offer && instrumentation.planFor(handler, style);
    return plan ? [{ handler, plan, doubt: found.idle ?? found.offer.doubt }] : [];
  });
  if (asRows) for (const one of decisions) console.log(row(one, root));
  else console.log(summary(decisions, root).join('\n'));
}

function row({ handler, plan, doubt }: Decision, root: string): string {
  return [
    path.basename(root),
    handler.fn.slice(root.length + 1),
    `${handler.methods.join(',')} ${handler.paths.slice(0, 3).join(' ')}`,
    plan.shown,
    `${plan.module.slice(root.length + 1)}${plan.createsModule ? ' (new)' : ''}`,
    doubt ?? 'sure',
  ].join('\t');
}

function summary(decisions: readonly Decision[], root: string): readonly string[] {
  const sure = decisions.filter(({ doubt }) => doubt === undefined).length;
  const lines = [`\n==== ${path.basename(root)}: ${decisions.length} offered, ${sure} sure`];
  for (const [place, there] of groupedBy(
    decisions,
    ({ plan }) =>
      `${plan.style} in ${plan.module.slice(root.length + 1)}${plan.createsModule ? ' (new)' : ''}`,
  )) {
    lines.push(`-- ${place}`);
    for (const [name, all] of groupedBy(there, ({ plan }) => plan.shown.replace(/[{(].*/, ''))) {
      const doubts = all.flatMap(({ doubt }) => doubt ?? []);
      const most = [...groupedBy(doubts, (one) => one)].find(([, list]) => list.length * 2 > all.length)?.[0];
      const tally = `${all.length - doubts.length}+${doubts.length}`;
      lines.push(`${name}  ${tally}${most === undefined ? '' : ` (${most})`}`);
      const shown = [
        ...all.filter(({ doubt }) => doubt === undefined),
        ...all.filter(({ doubt }) => doubt !== undefined),
      ];
      for (const { handler, plan, doubt } of spread(shown, 4))
        lines.push(
          `   ${doubt === undefined ? ' ' : '?'} ${plan.action}  ${handler.methods.join(',')} ${handler.paths[0] ?? ''}  ${handler.fn.slice(root.length + 1)}`,
        );
    }
  }
  return lines;
}

/** Some of a list, from its beginning to its end. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  return list.filter(
    (_, at) =>
      list.length <= count ||
      Math.floor((at * count) / list.length) !== Math.floor(((at - 1) * count) / list.length),
  );
}
