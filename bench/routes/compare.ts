/**
 * Compares the handlers that Harden finds with a framework's own routing table:
 * `npx tsx bench/routes/compare.ts FOLDER TABLE.json [--only PREFIX]`.
 *
 * The table is what the scripts `of_*.py` beside this file print. Missed: routed functions of the project that
 * Harden does not know. False: routes that Harden found and the table has not; some are routed only in another
 * configuration. Where both know a function, its paths and methods are compared as well.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Analysis } from '../../server/src/engine/analysis.ts';
import { NodeFileSystem } from '../../server/src/host/node-file-system.ts';
import { instrumentationOf } from '../../server/src/instrument/instrumentation.ts';
import { packs, parser } from '../../server/src/testing/fixture.ts';
import { NO_ENVIRONMENT } from '../../server/src/workspace/environment.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

interface Row {
  readonly kind: 'route' | 'websocket';
  readonly method: string | null;
  readonly path: string;
  readonly file: string | null;
  readonly qualname: string | null;
}

interface Found {
  readonly methods: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

const [folder, tablePath, ...flags] = process.argv.slice(2);
if (!folder || !tablePath) throw new Error('usage: compare.ts FOLDER TABLE.json [--only PREFIX]');
const only = flags[0] === '--only' ? (flags[1] ?? '') : '';
const root = path.resolve(folder).split(path.sep).join('/');

const routed = new Map<string, { methods: Set<string>; paths: Set<string> }>();
let elsewhere = 0;
for (const row of JSON.parse(fs.readFileSync(tablePath, 'utf8')) as Row[]) {
  if (row.file === null || row.qualname === null) {
    elsewhere++;
    continue;
  }
  const key = `${row.file}#${row.qualname}`;
  const known = routed.get(key) ?? { methods: new Set<string>(), paths: new Set<string>() };
  if (row.method && row.method !== 'OPTIONS' && row.method !== 'HEAD') known.methods.add(row.method);
  known.paths.add(normal(row.path));
  routed.set(key, known);
}

const workspace = new Workspace({ parser: await parser(), fileSystem: new NodeFileSystem(), packs: packs() });
workspace.apply({ kind: 'roots', roots: [root] });
const analysis = new Analysis({ workspace, environmentOf: () => NO_ENVIRONMENT });
const found = new Map<string, Found>();
for (const handler of instrumentationOf(analysis.program).handlers.all()) {
  if (handler.kind !== 'route' && handler.kind !== 'websocket') continue;
  const key = handler.fn.slice(root.length + 1);
  if (!key.startsWith(only)) continue;
  found.set(key, {
    methods: new Set(handler.methods.filter((one) => one !== 'OPTIONS' && one !== 'HEAD')),
    paths: new Set(handler.paths.map(normal)),
  });
}

const missed = [...routed.keys()].filter((key) => !found.has(key)).sort();
const surplus = [...found.keys()].filter((key) => !routed.has(key)).sort();
let samePaths = 0;
let sameMethods = 0;
const differences: string[] = [];
for (const [key, { methods, paths }] of routed) {
  const mine = found.get(key);
  if (!mine) continue;
  if (equal(mine.paths, paths)) samePaths++;
  else differences.push(`  path ${key}: ${shown(mine.paths)} instead of ${shown(paths)}`);
  // A table without methods says that the framework leaves them to the function.
  if (methods.size === 0 || equal(mine.methods, methods)) sameMethods++;
  else differences.push(`  method ${key}: ${shown(mine.methods)} instead of ${shown(methods)}`);
}
const both = routed.size - missed.length;
console.log(`routed functions of the project: ${routed.size} (${elsewhere} rows are of libraries)`);
console.log(`found: ${both}; missed: ${missed.length}; not in the table: ${surplus.length}`);
console.log(`of the ${both} found: the same paths ${samePaths}, the same methods ${sameMethods}`);
for (const key of missed) console.log(`  missed ${key} ${shown(routed.get(key)!.paths)}`);
for (const key of surplus) console.log(`  surplus ${key} ${shown(found.get(key)!.paths)}`);
for (const one of differences.sort()) console.log(one);

/** A path with each parameter as `{}`, whatever the framework's way to write it, and no slash at its end. */
function normal(written: string): string {
  let text = `/${written}`
    .replace(/\(\?P<\w+>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '{}')
    .replace(/\((?:\?:)?(?:[^()]|\([^()]*\))*\)/g, '{}')
    .replace(/<[^<>]*>/g, '{}')
    .replace(/\{[^{}]*\}/g, '{}')
    .replace(/[\^$]|\\[AZ]/g, '')
    .replace(/\\([.\-/])/g, '$1')
    .replace(/\/{2,}/g, '/');
  text = text.replace(/\/?\??$/, '');
  return text === '' ? '/' : text;
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function shown(values: ReadonlySet<string>): string {
  return [...values].sort().join(' ') || '(none)';
}
