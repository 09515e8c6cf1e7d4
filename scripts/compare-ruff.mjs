// Compares what `harden check --select broad-except` finds with what ruff finds by BLE001 and E722, place by place, and
// writes docs/ruff-differences.md: every difference, with the reason for it.
//
//   node scripts/compare-ruff.mjs [--write] [NAME=FOLDER…]     the standard library is always taken, too
//
// Exits with 1 when there is a difference that no reason is known for.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { comparedTools, copyStandardLibrary, pythonCommand } from './bench-process.mjs';

const root = path.resolve(import.meta.dirname, '..');
const tools = comparedTools();
const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'harden-compare-')));
const names = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) throw new Error('the build failed');

const python = spawnSync(pythonCommand(), ['--version']).stdout.toString().trim();
const projects = [{ name: `${python}, standard library`, folder: path.join(scratch, 'stdlib') }];
copyStandardLibrary(projects[0].folder);
for (const arg of names) {
  const cut = arg.indexOf('=');
  if (cut < 0) throw new Error(`${arg}: say NAME=FOLDER`);
  const folder = path.resolve(arg.slice(cut + 1));
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder }).stdout.toString().trim();
  projects.push({ name: `${arg.slice(0, cut)} at ${commit}`, folder });
}

function compare({ name, folder }) {
  const files = pythonFiles(folder);
  const ours = new Map();
  for (const found of harden(folder, files, ['--select', 'broad-except']))
    ours.set(placeOf(found, folder), found);
  const theirs = new Map();
  for (const found of ruff(folder, files)) theirs.set(placeOf(found, folder), found);
  // What is known of a place when everything is reported, hints and information included.
  const everything = new Map();
  for (const found of harden(folder, files, ['--strict'])) {
    const place = placeOf(found, folder);
    everything.set(place, [...(everything.get(place) ?? []), found]);
  }
  const differences = [];
  for (const place of [...new Set([...ours.keys(), ...theirs.keys()])].sort(byPlace)) {
    if (ours.has(place) && theirs.has(place)) continue;
    const clause = clauseAt(folder, place);
    const reason = ours.has(place) ? whyOnlyHarden(clause) : whyOnlyRuff(clause, everything.get(place) ?? []);
    differences.push({ place, who: ours.has(place) ? 'Harden' : 'ruff', header: clause.header, reason });
  }
  const agreed = [...ours.keys()].filter((place) => theirs.has(place)).length;
  return { name, files: files.length, ours: ours.size, theirs: theirs.size, agreed, differences };
}

/** The same list for both, so that neither's own excludes make a difference. */
function pythonFiles(folder) {
  const skipped = /(^|\/)(node_modules|site-packages|\.venv|venv|\.git)(\/|$)/;
  return fs
    .readdirSync(folder, { recursive: true })
    .map((entry) => String(entry).split(path.sep).join('/'))
    .filter(
      (entry) =>
        entry.endsWith('.py') && !skipped.test(entry) && fs.statSync(path.join(folder, entry)).isFile(),
    )
    .sort();
}

function harden(folder, files, args) {
  // An empty file of settings, so that the project's own do not make a difference either.
  const config = path.join(scratch, 'harden.toml');
  fs.writeFileSync(config, '');
  const command = [
    path.join(root, 'dist/cli.js'),
    'check',
    '--quiet',
    '--output-format',
    'json',
    '--config',
    config,
  ];
  return inParts(files, (part) => run(process.execPath, [...command, ...args, ...part], folder));
}

function ruff(folder, files) {
  const args = [
    'check',
    '--isolated',
    '--no-cache',
    '--quiet',
    '--output-format',
    'json',
    '--select',
    'BLE001,E722',
  ];
  return inParts(files, (part) => run(tools.ruff, [...args, ...part], folder)).filter(({ code }) =>
    /^(BLE001|E722)$/.test(code),
  );
}

/** Command lines have a greatest length. */
function inParts(files, runPart) {
  const size = 4000;
  const found = [];
  for (let from = 0; from < files.length; from += size)
    found.push(...runPart(files.slice(from, from + size)));
  return found;
}

function run(program, args, cwd) {
  const { stdout, stderr, status } = spawnSync(program, args, { cwd, maxBuffer: 1 << 30 });
  try {
    return JSON.parse(stdout.toString());
  } catch {
    throw new Error(`${program} ended with ${status}: ${stderr.toString().slice(0, 2000)}`);
  }
}

const sources = new Map();

function linesOf(file) {
  if (!sources.has(file)) sources.set(file, fs.readFileSync(file, 'latin1').split(/\r\n|\r|\n/));
  return sources.get(file);
}

/** `path:row` of the `except` that a finding is about: the two point at different parts of it. */
function placeOf({ filename, location }, folder) {
  const lines = linesOf(filename);
  let row = location.row;
  for (let at = row; at > Math.max(0, row - 12); at--)
    if (/^\s*except\b/.test(lines[at - 1] ?? '')) {
      row = at;
      break;
    }
  return `${path.relative(folder, filename).split(path.sep).join('/')}:${row}`;
}

function byPlace(a, b) {
  const [fileA, rowA] = a.split(':');
  const [fileB, rowB] = b.split(':');
  return fileA === fileB ? rowA - rowB : fileA < fileB ? -1 : 1;
}

/** The text of a clause: its header in one line, and its body. */
function clauseAt(folder, place) {
  const [file, row] = place.split(':');
  const lines = linesOf(path.join(folder, file));
  const first = Number(row) - 1;
  const indent = /^\s*/.exec(lines[first])[0].length;
  let end = first;
  while (end + 1 < lines.length && !/:\s*(#.*)?$|:\s*\S/.test(lines[end])) end++;
  const header = lines
    .slice(first, end + 1)
    .join(' ')
    .trim()
    .replace(/\s+/g, ' ');
  const body = [header.replace(/^[^:]*:/, '')];
  for (let at = end + 1; at < lines.length; at++) {
    if (lines[at].trim() !== '' && /^\s*/.exec(lines[at])[0].length <= indent) break;
    body.push(lines[at].replace(/(^|\s)#.*/, ''));
  }
  return { header, body: body.join('\n'), comments: lines.slice(Math.max(0, first - 1), end + 1).join('\n') };
}

const UNEXPLAINED = 'not explained';
const REASONS = {
  alias: 'the broad class goes by another name (an alias, a constant, a tuple), which ruff does not follow',
  somePaths:
    'raises on some paths only: ruff is content with one `raise` anywhere in the clause, Harden wants one on every path',
  someLogs:
    'logs the traceback on some paths only: ruff is content with one such call anywhere in the clause',
  deadLog: 'what ruff takes for a logger by its spelling is none, or the call keeps no traceback',
  notException: 'what ruff takes for passing on is a `raise` of something else, without `from`',
  useless: 'does nothing but re-raise: Harden reports it as useless-except',
  importedLogger:
    'logs with the traceback by a logger that ruff does not know (imported, an attribute, another library): information, reported with `strict` only',
  traceback:
    'prints, formats or hands on the traceback by `traceback`, `sys.excepthook` or a loop’s exception handler: information, reported with `strict` only',
  logged:
    'keeps the traceback in another way that ruff does not recognise: information, reported with `strict` only',
  passes:
    'passes the exception on, on every path, in a way that ruff does not recognise: reported with `strict` only',
  comment: 'a comment of pylint or ours suppresses it, which ruff does not read',
  syntax: 'the function around it has a syntax error for the grammar: Harden reports nothing there',
};

function whyOnlyHarden({ header, body }) {
  const raises = /(^|[\s;:])raise\b/.test(body);
  const logs = /\.exception\(|exc_info\s*=/.test(body);
  if (!/^except\s*(\*\s*)?:/.test(header) && !/\b(Base)?Exception\b/.test(header.replace(/\s+as\s.*/, '')))
    return 'alias';
  if (raises)
    return /raise\s+\w[\w.]*\(/.test(body) && !/\bfrom\b|raise\s*$/m.test(body)
      ? 'notException'
      : 'somePaths';
  if (logs) return 'someLogs';
  return UNEXPLAINED;
}

function whyOnlyRuff({ body, comments }, known) {
  if (known.some(({ code }) => code === 'useless-except')) return 'useless';
  if (/pylint:\s*disable|harden:\s*ignore|nosec/.test(comments)) return 'comment';
  const broad = known.find(({ code }) => code === 'broad-except');
  if (broad) {
    if (/(^|[\s;:])raise\b/.test(body)) return 'passes';
    if (/\bexc_info\s*=|\.exception\(/.test(body)) return 'importedLogger';
    return /\b(print|format)_exc|format_exception|print_exception|excepthook|exception_handler|sys\.exc_info/.test(
      body,
    )
      ? 'traceback'
      : 'logged';
  }
  // With `strict`, nothing is left out but a clause that both logs and passes on, or one that is useless.
  if (/(^|[\s;:])raise\b/.test(body)) return 'passes';
  return UNEXPLAINED;
}

function render(compared) {
  const lines = [
    '<!-- Written by `node scripts/compare-ruff.mjs --write`; do not edit. -->',
    '',
    '# Where Harden and ruff differ',
    '',
    `What \`harden check --select broad-except\` finds, beside \`ruff check --select BLE001,E722\` (ruff ${tools.versions.ruff}), place by`,
    'place. Both read the same list of files, without the project’s own settings. Every difference is listed below with',
    'the reason for it.',
    '',
    '| Code | Files | ruff | Harden | Both | Only ruff | Only Harden |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...compared.map(
      ({ name, files, ours, theirs, agreed }) =>
        `| ${name} | ${files} | ${theirs} | ${ours} | ${agreed} | ${theirs - agreed} | ${ours - agreed} |`,
    ),
    '',
    '## Reasons',
    '',
    '| Reason | Only ruff | Only Harden | |',
    '| --- | --- | --- | --- |',
  ];
  const all = compared.flatMap(({ differences }) => differences);
  for (const reason of [...Object.keys(REASONS), UNEXPLAINED]) {
    const of = all.filter((one) => one.reason === reason);
    if (of.length === 0) continue;
    const only = (who) => of.filter((one) => one.who === who).length;
    lines.push(`| ${reason} | ${only('ruff')} | ${only('Harden')} | ${REASONS[reason] ?? ''} |`);
  }
  for (const { name, differences } of compared) {
    if (differences.length === 0) continue;
    lines.push(
      '',
      `## ${name}`,
      '',
      '| Place | Clause | Reported by | Reason |',
      '| --- | --- | --- | --- |',
    );
    for (const { place, header, who, reason } of differences)
      lines.push(
        `| ${place} | \`${header.slice(0, 80).replaceAll('|', '\\|').replaceAll('`', "'")}\` | ${who} | ${reason} |`,
      );
  }
  return `${lines.join('\n')}\n`;
}

try {
  const compared = projects.map(compare);
  const page = render(compared);
  const file = path.join(root, 'docs/ruff-differences.md');
  if (process.argv.includes('--write')) {
    fs.writeFileSync(file, page);
    spawnSync(
      process.execPath,
      [path.join(root, 'node_modules/prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', file],
      { stdio: 'inherit' },
    );
    console.log(`wrote ${path.relative(root, file)}`);
  } else console.log(page);
  const unexplained = compared
    .flatMap(({ differences }) => differences)
    .filter(({ reason }) => reason === UNEXPLAINED);
  if (unexplained.length > 0) {
    console.error(`${unexplained.length} differences without a reason`);
    process.exitCode = 1;
  }
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
