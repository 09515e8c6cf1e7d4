// What exception flow and libraries cost while somebody types: in a workspace with its libraries, over real stdio,
// beside the same server without flow and beside ruff. Programs take turns; a figure is the median of all rounds.
import fs from 'node:fs';
import path from 'node:path';
import { lineToTypeIn } from './bench-lsp.mjs';
import { backend, makeEdited, makeWorkspace, REAL_FILES } from './bench-backend.mjs';
import { Editor } from './bench-editor.mjs';
import { median, ratio, table } from './bench-format.mjs';
import { makeService } from './bench-sources.mjs';
import { bundleServers } from './bench-servers.mjs';

const FILE_LINES = [300, 1000, 3000, 10_000];
const EDITED_LINES = [10, 100, 1000];
const WORKSPACE_FILES = [10, 100, 500];
/** How many keys a server that has just been started is given before those count that the other figures are of. */
const FIRST_KEYS = 30;
/** How many keys are typed with a rest after each. */
const KEYS_WITH_RESTS = 10;
/** The file and the function that are typed into where something else grows. */
const USUAL = { lines: 1000, edited: 20 };

/** @returns {Promise<{markdown: string, results: object}>} `markdown` holds ratios only. */
export async function benchKeystroke({ ruff, ruffRules, scratch, rounds, keys }) {
  const installed = backend();
  const servers = { ...(await bundleServers(path.join(scratch, 'servers'))), ruff: [ruff, 'server'] };
  const folder = (name, withEnvironment = true) => {
    const at = path.join(scratch, name);
    makeWorkspace(at, installed, withEnvironment);
    fs.writeFileSync(
      path.join(at, 'ruff.toml'),
      `[lint]\nselect = ${JSON.stringify(ruffRules.split(','))}\n`,
    );
    return at;
  };
  const withLibraries = folder('with-libraries');
  const without = folder('without-libraries', false);

  const first = await firstDiagnostics({ servers, withLibraries, without, scratch, rounds });
  const options = { servers, scratch, rounds, keys };
  const real = [];
  for (const name of REAL_FILES) {
    const file = path.join(withLibraries, 'jupyterhub', name);
    const text = fs.readFileSync(file, 'utf8');
    const lines = text.split('\n');
    const line = lineToTypeIn(lines);
    const at = { line, indent: /^\s*/.exec(lines[line])[0] };
    real.push({
      what: `jupyterhub/${name}`,
      ...(await keysIn({ ...options, folder: withLibraries, file, text, at })),
    });
  }
  const made = async (what, root, { lines, edited }) => {
    const { text, ...at } = makeEdited(lines, edited);
    const file = path.join(root, 'jupyterhub', 'edited.py');
    fs.writeFileSync(file, text);
    const row = { what, ...(await keysIn({ ...options, folder: root, file, text, at })) };
    fs.rmSync(file);
    return row;
  };
  const byFile = [];
  for (const lines of FILE_LINES) byFile.push(await made(lines, withLibraries, { ...USUAL, lines }));
  const byFunction = [];
  for (const edited of EDITED_LINES)
    byFunction.push(await made(edited, withLibraries, { lines: 3000, edited }));
  const byWorkspace = [];
  for (const files of WORKSPACE_FILES) {
    const root = folder(`workspace-${files}`);
    for (let index = 0; index < files; index++)
      fs.writeFileSync(
        path.join(root, 'jupyterhub', `service_${index}.py`),
        `import jupyterhub.service_${(index + 1) % files}\n${makeService(300, index, { libraries: true })}`,
      );
    byWorkspace.push(await made(files, root, USUAL));
    fs.rmSync(root, { recursive: true, force: true });
  }
  const results = { installed, first, real, byFile, byFunction, byWorkspace };
  return { results, markdown: describe(results) };
}

/** The first diagnostics of a file in a server that has just been started and has never seen a library. */
async function firstDiagnostics({ servers, withLibraries, without, scratch, rounds }) {
  const rows = [];
  for (const name of REAL_FILES) {
    const taken = { with: [], without: [] };
    for (let round = 0; round < rounds; round++)
      for (const [which, folder] of [
        ['with', withLibraries],
        ['without', without],
      ]) {
        const cache = fs.mkdtempSync(path.join(scratch, 'cache-'));
        const file = path.join(folder, 'jupyterhub', name);
        const editor = await Editor.start({ command: servers.harden, folder, file, env: environment(cache) });
        const opened = await editor.open(fs.readFileSync(file, 'utf8'));
        const restMs = await editor.rest();
        const late = changedBetween(opened.diagnostics, editor.diagnostics);
        const count = opened.diagnostics.length;
        taken[which].push({ ms: opened.ms, cpuMs: opened.cpuMs, restMs, count, late });
        await editor.stop();
        fs.rmSync(cache, { recursive: true, force: true });
      }
    const sum = (runs) => ({
      ms: median(runs.map((run) => run.ms)),
      cpuMs: median(runs.map((run) => run.cpuMs)),
      restMs: median(runs.map((run) => run.restMs)),
      diagnostics: runs[0].count,
      improved: runs[0].late,
    });
    rows.push({ file: name, with: sum(taken.with), without: sum(taken.without) });
  }
  return rows;
}

/** How many of the diagnostics say something else, or are gone, or new, once everything has been read. */
function changedBetween(before, after) {
  const texts = (list) =>
    new Map(list.map((one) => [JSON.stringify([one.range, one.code]), JSON.stringify(one)]));
  const [old, now] = [texts(before), texts(after)];
  const places = new Set([...old.keys(), ...now.keys()]);
  return [...places].filter((place) => old.get(place) !== now.get(place)).length;
}

async function keysIn({ servers, scratch, rounds, keys, folder, file, text, at }) {
  const cache = path.join(scratch, 'cache');
  const taken = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, command] of Object.entries(servers)) {
      const editor = await Editor.start({ command, folder, file, env: environment(cache) });
      await editor.open(text);
      await editor.rest();
      const { first, then } = await editor.type(at, FIRST_KEYS + keys, FIRST_KEYS);
      const restedCpuMs = await editor.typeWithRests(KEYS_WITH_RESTS);
      const { peakMiB, diagnostics } = editor;
      taken[name].push({ ...then, first, restedCpuMs, peakMiB, diagnostics: diagnostics.length });
      await editor.stop();
    }
  const row = { lines: text.split('\n').length - 1 };
  for (const [name, runs] of Object.entries(taken))
    row[name] = {
      ms: median(runs.flatMap((run) => run.ms)),
      cpuMs: median(runs.map((run) => run.cpuMs)),
      firstMs: median(runs.flatMap((run) => run.first.ms)),
      firstCpuMs: median(runs.map((run) => run.first.cpuMs)),
      restedCpuMs: median(runs.map((run) => run.restedCpuMs)),
      peakMiB: Math.max(...runs.map((run) => run.peakMiB)),
      diagnostics: runs[0].diagnostics,
    };
  return row;
}

/** Nothing of the machine's own Python is found, and lowered libraries are kept in a folder of ours. */
function environment(cache) {
  const own = { ...process.env, HOME: cache, XDG_CACHE_HOME: cache };
  for (const name of ['PATH', 'VIRTUAL_ENV', 'CONDA_PREFIX', 'PYTHONPATH']) delete own[name];
  return own;
}

const FLOW = ['with flow / without', 'work', 'first keys', 'work', 'with rests, work'];

function describe({ installed, first, real, byFile, byFunction, byWorkspace }) {
  const flow = (row) => [
    ratio(row.harden.ms, row.withoutFlow.ms),
    ratio(row.harden.cpuMs, row.withoutFlow.cpuMs),
    ratio(row.harden.firstMs, row.withoutFlow.firstMs),
    ratio(row.harden.firstCpuMs, row.withoutFlow.firstCpuMs),
    ratio(row.harden.restedCpuMs, row.withoutFlow.restedCpuMs),
  ];
  const peer = (row) => ratio(row.harden.ms, row.ruff.ms);
  const growth = (rows) => (row) => [
    ratio(row.harden.ms, rows[0].harden.ms),
    ratio(row.harden.cpuMs, rows[0].harden.cpuMs),
    ratio(row.ruff.ms, rows[0].ruff.ms),
  ];
  const grown = (title, rows, scale) =>
    table(
      [title, 'size', 'key', 'key, work', 'key in ruff', ...FLOW, 'beside ruff'],
      rows.map((row) => [
        row.what,
        ratio(scale(row), scale(rows[0])),
        ...growth(rows)(row),
        ...flow(row),
        peer(row),
      ]),
    );
  return `JupyterHub ${installed.version} with ${installed.packages} installed packages. _work_ is processor time of the
server, all threads, which other programs on the machine disturb less than time.

### The first diagnostics of an opened file, in a server that knows no library yet

${table(
  ['file', 'with libraries / without any environment', 'work', 'diagnostics', 'of them improved later'],
  first.map((row) => [
    row.file,
    ratio(row.with.ms, row.without.ms),
    ratio(row.with.cpuMs, row.without.cpuMs),
    row.with.diagnostics,
    row.with.improved,
  ]),
)}

### A key in files of the backend

${table(
  ['file', 'lines', ...FLOW, 'beside ruff'],
  real.map((row) => [row.what, row.lines, ...flow(row), peer(row)]),
)}

### A key as something grows

${grown('lines of the file', byFile, (row) => row.lines)}

${grown('lines of the edited function', byFunction, (row) => row.what)}

${grown('files of the workspace', byWorkspace, (row) => row.what)}`;
}
