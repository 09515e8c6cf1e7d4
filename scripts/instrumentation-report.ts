/**
 * What instrumentation finds in a code base, in figures: `npx tsx scripts/instrumentation-report.ts FOLDER`.
 *
 * --handlers lists every handler with its path and what it reaches; --fix instruments all of them in memory, says
 * what could not be, and runs a second time; nothing is written.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Analysis } from '../server/src/engine/analysis.ts';
import { hardenFiles } from '../server/src/engine/harden.ts';
import { NodeFileSystem } from '../server/src/host/node-file-system.ts';
import { instrumentationOf } from '../server/src/instrument/instrumentation.ts';
import { uninstrumentedRoute } from '../server/src/rules/uninstrumented-route/rule.ts';
import { uninstrumentedTask } from '../server/src/rules/uninstrumented-task/rule.ts';
import { packs, parser } from '../server/src/testing/fixture.ts';
import { NO_ENVIRONMENT } from '../server/src/workspace/environment.ts';
import { Workspace } from '../server/src/workspace/workspace.ts';

const [folder, ...flags] = process.argv.slice(2);
if (!folder || !fs.existsSync(folder))
  throw new Error('usage: instrumentation-report.ts FOLDER [--handlers] [--fix]');
const root = path.resolve(folder).split(path.sep).join('/');
const workspace = new Workspace({ parser: await parser(), fileSystem: new NodeFileSystem(), packs: packs() });
workspace.apply({ kind: 'roots', roots: [root] });
const rules = [uninstrumentedRoute, uninstrumentedTask];
const analysis = new Analysis({ workspace, environmentOf: () => NO_ENVIRONMENT, rules });
const started = performance.now();
const instrumentation = instrumentationOf(analysis.program);
const handlers = instrumentation.handlers.all();
const tally = new Map<string, number>();
for (const handler of handlers) {
  const coverage = instrumentation.coverageOf(handler);
  const key = `${handler.framework} ${handler.kind}: ${coverage.status}`;
  tally.set(key, (tally.get(key) ?? 0) + 1);
  if (flags.includes('--handlers'))
    console.log(
      `${handler.fn.slice(root.length + 1)}  ${handler.methods.join(',')} ${handler.paths.join(' ')}  ${coverage.status}`,
    );
}
console.log(
  `${instrumentation.files.all().length} files, ${handlers.length} handlers, ${instrumentation.inventory.definitions().length} metrics, ${Math.round(performance.now() - started)} ms`,
);
for (const [key, count] of [...tally].sort()) console.log(`  ${key} ${count}`);
if (flags.includes('--fix')) {
  const files = [...new Set(handlers.map((one) => one.path))];
  for (const run of ['first run', 'second run']) {
    const steps = hardenFiles(analysis, files, { accepts: () => true });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { applied, left, problems } = step.value;
    console.log(`${run}: ${applied.length} fixes, ${left.length} left, ${problems.length} problems`);
    if (run === 'second run') break;
    for (const one of left)
      console.log(
        `  left: ${one.finding.path.slice(root.length + 1)}: ${one.finding.message} (${one.reason})`,
      );
    for (const one of problems) console.log(`  problem: ${one.path.slice(root.length + 1)}: ${one.message}`);
  }
}
