// npm run bench: how fast Harden is, beside ruff and pylint on the same machine in the same run. Prints Markdown;
// bench/results/ gets the figures as JSON. Absolute times are the machine's; the ratios are what to look at.
//
//   --keys N     keys typed for each figure (60)
//   --rounds N   how often each measurement is taken, the programs in turn (3)
//   --only lsp|batch|keystroke
//   --write      puts the ratios of `keystroke` into docs/speed.md
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { typeInto } from './bench-lsp.mjs';
import { mib, ms, quantile, ratio, table } from './bench-format.mjs';
import { benchKeystroke } from './bench-keystroke.mjs';
import { comparedTools, copyStandardLibrary, measure } from './bench-process.mjs';
import { makeService } from './bench-sources.mjs';

const SIZES = [300, 3000, 11_000];
const RUFF_RULES = 'BLE001,E722,S110,TRY203';
/** pylint takes minutes for the whole library. */
const PYLINT_SUBSET = ['json', 'logging', 'email', 'http', 'concurrent', 'urllib', 'xmlrpc', 'wsgiref'];

const root = path.resolve(import.meta.dirname, '..');
const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'harden-bench-')));
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const keys = Number(option('keys', 60));
const rounds = Number(option('rounds', 3));
const only = option('only', undefined);

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) throw new Error('the build failed');
const tools = comparedTools();
const results = {
  when: new Date().toISOString(),
  node: process.version,
  cpus: os.cpus().length,
  cpu: os.cpus()[0]?.model,
  versions: tools.versions,
};

console.log(
  `# Bench\n\n${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, Node ${process.version}, ruff ${tools.versions.ruff}, pylint ${tools.versions.pylint}`,
);
try {
  if (only === undefined || only === 'lsp') results.lsp = await benchLsp();
  if (only === undefined || only === 'keystroke') results.keystroke = await keystroke();
  if (only === undefined || only === 'batch') results.batch = await benchBatch();
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
const folder = path.join(root, 'bench/results');
fs.mkdirSync(folder, { recursive: true });
const file = path.join(folder, `${results.when.replaceAll(':', '-')}.json`);
fs.writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
console.log(`\nWritten to ${path.relative(root, file)}`);

async function keystroke() {
  const options = { ruff: tools.ruff, ruffRules: RUFF_RULES, scratch, rounds, keys };
  const { markdown, results: measured } = await benchKeystroke(options);
  console.log(
    `\n## In a workspace with its libraries (${rounds} × ${keys} keys each, over stdio)\n\n${markdown}`,
  );
  if (process.argv.includes('--write')) writeSpeed(markdown);
  return measured;
}

function writeSpeed(markdown) {
  const page = path.join(root, 'docs/speed.md');
  const [start, end] = ['<!-- keystroke -->', '<!-- end of keystroke -->'];
  const [before, rest] = fs.readFileSync(page, 'utf8').split(start);
  fs.writeFileSync(page, `${before}${start}\n\n${markdown}\n\n${end}${rest.split(end)[1]}`);
}

async function benchLsp() {
  const servers = {
    harden: [process.execPath, path.join(root, 'server/bin/harden-language-server.cjs'), '--stdio'],
    ruff: [tools.ruff, 'server'],
  };
  const project = path.join(scratch, 'lsp');
  fs.mkdirSync(project);
  fs.writeFileSync(
    path.join(project, 'ruff.toml'),
    `[lint]\nselect = ${JSON.stringify(RUFF_RULES.split(','))}\n`,
  );
  const rows = [];
  for (const pull of [false, true])
    for (const size of SIZES) {
      const text = makeService(size, size);
      const file = path.join(project, `service_${size}.py`);
      fs.writeFileSync(file, text);
      const lines = text.split('\n').length - 1;
      const row = { mode: pull ? 'pull' : 'push', lines };
      const taken = { harden: [], ruff: [] };
      // In turn, so that what else the machine does falls on both.
      for (let round = 0; round < rounds; round++)
        for (const [name, command] of Object.entries(servers))
          taken[name].push(await typeInto({ command, file, text, pull, keys }));
      for (const [name, runs] of Object.entries(taken)) {
        const times = runs.flatMap(({ keyMs }) => keyMs).sort((a, b) => a - b);
        row[name] = {
          p50: quantile(times, 0.5),
          p95: quantile(times, 0.95),
          max: times.at(-1),
          open: quantile(
            runs.map(({ openMs }) => openMs).sort((a, b) => a - b),
            0.5,
          ),
          peakMiB: Math.max(...runs.map(({ peakMiB }) => peakMiB ?? NaN)),
          diagnostics: runs[0].diagnostics,
        };
      }
      rows.push(row);
    }
  console.log(`\n## Key to diagnostics (${rounds} × ${keys} keys each, over stdio)\n`);
  printTable(
    [
      'mode',
      'lines',
      'harden p50',
      'p95',
      'ruff p50',
      'p95',
      'ratio p50',
      'ratio p95',
      'harden µs/line',
      'open harden',
      'open ruff',
      'peak harden',
      'peak ruff',
      'found harden',
      'found ruff',
    ],
    rows.map(({ mode, lines, harden, ruff }) => [
      mode,
      lines,
      ms(harden.p50),
      ms(harden.p95),
      ms(ruff.p50),
      ms(ruff.p95),
      ratio(harden.p50, ruff.p50),
      ratio(harden.p95, ruff.p95),
      ((1000 * harden.p50) / lines).toFixed(2),
      ms(harden.open),
      ms(ruff.open),
      mib(harden.peakMiB),
      mib(ruff.peakMiB),
      harden.diagnostics,
      ruff.diagnostics,
    ]),
  );
  for (const mode of ['push', 'pull']) {
    const [small, , large] = rows.filter((row) => row.mode === mode);
    const growth = (name) => (large[name].p50 / small[name].p50).toFixed(1);
    console.log(
      `\nFrom ${small.lines} to ${large.lines} lines (×${(large.lines / small.lines).toFixed(1)}), a key in ${mode} mode costs ×${growth('harden')} in Harden, ×${growth('ruff')} in ruff.`,
    );
  }
  return rows;
}

async function benchBatch() {
  const library = path.join(scratch, 'stdlib');
  const { files, lines } = copyStandardLibrary(library);
  const subset = PYLINT_SUBSET.filter((name) => fs.existsSync(path.join(library, name)));
  const subsetSize = subset.map((name) => countIn(path.join(library, name)));
  const subsetFiles = subsetSize.reduce((sum, one) => sum + one.files, 0);
  const subsetLines = subsetSize.reduce((sum, one) => sum + one.lines, 0);
  const harden = [
    process.execPath,
    path.join(root, 'dist/cli.js'),
    'check',
    '--quiet',
    '--no-cache',
    '--output-format',
    'json',
  ];
  const ruff = [
    tools.ruff,
    'check',
    '--isolated',
    '--no-cache',
    '--quiet',
    '--output-format',
    'json',
    '--select',
    RUFF_RULES,
  ];
  const pylint = [
    tools.pylint,
    '-j1',
    '--disable=all',
    '--enable=W0718,W0702',
    '--output-format=json',
    '--score=n',
  ];
  const runs = [
    { what: 'standard library', name: 'harden check', command: [...harden, '.'], files, lines },
    {
      what: 'standard library',
      name: 'harden check --select broad-except',
      command: [...harden, '--select', 'broad-except', '.'],
      files,
      lines,
    },
    { what: 'standard library', name: `ruff check (${RUFF_RULES})`, command: [...ruff, '.'], files, lines },
    {
      what: `${subset.join(', ')}`,
      name: 'harden check',
      command: [...harden, ...subset],
      files: subsetFiles,
      lines: subsetLines,
    },
    {
      what: `${subset.join(', ')}`,
      name: `ruff check (${RUFF_RULES})`,
      command: [...ruff, ...subset],
      files: subsetFiles,
      lines: subsetLines,
    },
    {
      what: `${subset.join(', ')}`,
      name: 'pylint (W0718,W0702)',
      command: [...pylint, ...subset],
      files: subsetFiles,
      lines: subsetLines,
      once: true,
    },
  ];
  for (const run of runs) run.taken = [];
  for (let round = 0; round < rounds; round++)
    for (const run of runs) {
      if (run.once && round > 0) continue;
      const outcome = await measure(run.command, library);
      run.taken.push(outcome);
      run.found = countFindings(outcome.stdout);
      // Of our own only: a program that is compared with may have its reasons.
      if (run.name.startsWith('harden') && outcome.status !== 1)
        run.note = `status ${outcome.status}: ${outcome.stderr.trim().split('\n')[0]}`;
    }
  for (const run of runs) {
    const times = run.taken.map(({ ms: one }) => one).sort((a, b) => a - b);
    run.median = quantile(times, 0.5);
    run.peak = Math.max(...run.taken.map(({ peakMiB }) => peakMiB ?? NaN));
  }
  console.log(
    `\n## Whole folders (no cache; median of ${rounds}, pylint once; without the library's tests)\n`,
  );
  printTable(
    ['folder', 'program', 'files', 'lines', 'time', 'µs/line', 'beside harden', 'peak', 'found'],
    runs.map((run) => {
      const own = runs.find(({ what, name }) => what === run.what && name === 'harden check');
      return [
        run.what,
        run.name,
        run.files,
        run.lines,
        `${(run.median / 1000).toFixed(2)} s`,
        ((1000 * run.median) / run.lines).toFixed(2),
        ratio(run.median, own.median),
        mib(run.peak),
        run.found ?? '?',
      ];
    }),
  );
  for (const { note } of runs) if (note) console.log(`\n${note}`);
  return runs.map(({ what, name, files: count, lines: length, median, peak, found }) => ({
    what,
    name,
    files: count,
    lines: length,
    ms: median,
    peakMiB: peak,
    found,
  }));
}

function countIn(folder) {
  let files = 0;
  let lines = 0;
  for (const entry of fs.readdirSync(folder, { recursive: true }).map(String)) {
    if (!entry.endsWith('.py')) continue;
    files++;
    lines += fs.readFileSync(path.join(folder, entry), 'latin1').split('\n').length - 1;
  }
  return { files, lines };
}

function countFindings(stdout) {
  try {
    return JSON.parse(stdout).length;
  } catch {
    return undefined;
  }
}

function printTable(head, rows) {
  console.log(table(head, rows));
}
