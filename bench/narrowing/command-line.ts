import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { moduleMember } from '../../server/src/types/inference/module-members.ts';
import type { ClassRef } from '../../server/src/types/type.ts';
import { openProject, type Project } from '../project.ts';
import { specificClauses, trySites, type SpecificClause } from './clauses.ts';
import { corpora, folderCorpus } from './corpora.ts';
import { halfOf } from './halves.ts';
import { byFile, copyProject, writeMasked, type MaskedClause } from './masked-copy.ts';
import { shuffled } from './random.ts';
import { scoreOf } from './score.ts';
import { sourceFiles } from './source-files.ts';
import type { Verdict } from './outcome.ts';

const HELP = `npm run bench:command-line -- [options] [FOLDER…]

Masks clauses in copies of whole projects and asks the command line as anybody would:
\`harden check --output-format json\`, as it comes and with \`--strict\`. A clause without types counts as a miss.

  FOLDER            projects to measure; without any, the packages of packages.txt
  --half dev|held-out
  --package NAME    only this package (may be repeated)
  --rounds N        in each round one clause of every file is masked (3)
  --all             mask all clauses at once: nothing in the project tells of its own handlers
  --most N          at most N clauses of a project (60)
  --cli FILE        the command line to ask, as built (dist/cli.js)
  --raises          ask \`harden raises FILE:LINE\` about each clause as well
  --misses          print what was missed; never for the held-out half
`;

const SEED = 20_260;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    package: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '3' },
    all: { type: 'boolean', default: false },
    most: { type: 'string', default: '60' },
    raises: { type: 'boolean', default: false },
    cli: { type: 'string', default: path.join(import.meta.dirname, '../../dist/cli.js') },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

interface Answer {
  readonly project: string;
  readonly reported: boolean;
  readonly types: number;
  readonly verdicts: readonly Verdict[];
}

const WAYS = ['check', 'check --strict', 'raises'] as const;
type Way = (typeof WAYS)[number];

interface Finding {
  readonly code: string;
  readonly filename: string;
  readonly location: { readonly row: number };
  readonly fixes: readonly { readonly kind: string; readonly types: readonly string[] }[];
}

if (values.help) process.stdout.write(HELP);
else await run();

async function run(): Promise<void> {
  const half = values.half === 'dev' ? 'development' : values.half;
  const folders =
    positionals.length > 0
      ? positionals.map(folderCorpus)
      : corpora(
          (name, of) => (half === undefined || of === half) && (values.package?.includes(name) ?? true),
          (text) => void process.stderr.write(`${text}\n`),
        );
  const answers = new Map<Way, Answer[]>(WAYS.map((way) => [way, []]));
  for (const { name, root } of folders) {
    if (half !== undefined && halfOf(name) !== half) continue;
    const started = performance.now();
    const own = await measure(name, root);
    for (const [way, list] of own) answers.get(way)!.push(...list);
    process.stderr.write(
      `${name} (${halfOf(name)}): ${describe(own.get('check') ?? [])} | strict ${describe(own.get('check --strict') ?? [])} ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
    );
  }
  for (const one of ['development', 'held-out'] as const)
    for (const [way, list] of answers) {
      const those = list.filter(({ project }) => halfOf(project) === one);
      if (those.length > 0) process.stdout.write(`${one}, ${way}: ${describe(those)}\n`);
    }
}

function describe(answers: readonly Answer[]): string {
  const all = scoreOf(answers);
  const given = scoreOf(answers.filter(({ types }) => types > 0));
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const reported = answers.filter((one) => one.reported).length / Math.max(1, answers.length);
  return `${answers.length} clauses, reported ${percent(reported)}, with types ${percent(all.suggested)}, coverage ${percent(all.coverage)}, hit@1 ${percent(all.hit)}; of those with types ${percent(given.coverage)}, ${percent(given.hit)}, ${all.meanTypes.toFixed(2)} types`;
}

async function measure(name: string, root: string): Promise<Map<Way, Answer[]>> {
  const project = await openProject(root);
  const found: SpecificClause[] = [];
  for (const file of shuffled(sourceFiles(root), SEED)) {
    if (found.length >= Number(values.most)) break;
    for (const site of trySites(project, file)) found.push(...specificClauses(site, project));
  }
  const clauses = found.slice(0, Number(values.most));
  const answers = new Map<Way, Answer[]>(WAYS.map((way) => [way, []]));
  for (const chosen of values.all ? [clauses] : roundsOf(clauses).slice(0, Number(values.rounds))) {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'harden-masked-'));
    // The folder's name is part of what a project without a package is called.
    const folder = path.join(copy, path.basename(root));
    copyProject(root, folder);
    const masked = writeMasked(chosen, project, folder);
    for (const way of ['check', 'check --strict'] as const) {
      const findings = runCheck(folder, way === 'check' ? [] : ['--strict']);
      answers.get(way)!.push(...masked.map((one) => answerOf(one, findings, name, way, project)));
    }
    if (values.raises)
      answers.get('raises')!.push(...masked.map((one) => askRaises(one, folder, name, project)));
    fs.rmSync(copy, { recursive: true, force: true });
  }
  project.workspace.dispose();
  return answers;
}

/** One clause of every file a round. */
function roundsOf(clauses: readonly SpecificClause[]): readonly (readonly SpecificClause[])[] {
  const rounds: SpecificClause[][] = [];
  for (const own of byFile(clauses).values())
    shuffled(own, SEED).forEach((clause, at) => (rounds[at] ??= []).push(clause));
  return rounds;
}

function runCheck(folder: string, options: readonly string[]): readonly Finding[] {
  return JSON.parse(
    runCli(['check', ...options, '--output-format', 'json', '--no-cache', '--quiet', '.'], folder),
  ) as Finding[];
}

function runCli(args: readonly string[], cwd: string): string {
  const { stdout, stderr, status } = spawnSync('node', [values.cli, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status === 2 && !stdout) throw new Error(stderr);
  return stdout;
}

function answerOf(
  masked: MaskedClause,
  findings: readonly Finding[],
  name: string,
  way: Way,
  project: Project,
): Answer {
  const here = findings.filter(
    ({ filename, location }) => location.row === masked.line && filename.endsWith(masked.file),
  );
  const fix = here
    .flatMap(({ fixes }) => fixes)
    .find(({ kind, types }) => (kind === 'narrow' || kind === 'split') && types.length > 0);
  return judged(masked, here.length > 0, fix?.types ?? [], name, way, project);
}

function askRaises(masked: MaskedClause, folder: string, name: string, project: Project): Answer {
  const text = runCli(
    ['raises', '--output-format', 'json', '--quiet', `${masked.file}:${masked.line}`],
    folder,
  );
  const { suggestion } = JSON.parse(text) as { suggestion?: { types: readonly string[] } | null };
  return judged(masked, true, suggestion?.types ?? [], name, 'raises', project);
}

function judged(
  { clause, file, line }: MaskedClause,
  reported: boolean,
  types: readonly string[],
  name: string,
  way: Way,
  project: Project,
): Answer {
  const { classes } = project.analysis.program;
  const suggested = types.slice(0, 4).flatMap((one) => classOf(one, clause.path, project) ?? []);
  const [first] = types;
  const firstClass = first === undefined ? undefined : classOf(first, clause.path, project);
  const verdicts = clause.wanted.map((wanted): Verdict => ({
    covered: suggested.some((cls) => classes.isSubclass(wanted, cls) === true),
    firstEqual: firstClass === wanted,
    firstRelated:
      firstClass !== undefined &&
      (classes.isSubclass(wanted, firstClass) === true || classes.isSubclass(firstClass, wanted) === true),
  }));
  const isMissed = verdicts.some((one) => !one.covered) || !verdicts.some((one) => one.firstRelated);
  if (values.misses && isMissed && halfOf(name) === 'development')
    process.stdout.write(
      `${way} ${name} ${file}:${line} wanted ${clause.wanted.map((cls) => classes.displayName(cls)).join(', ')}; ${reported ? '' : 'not reported; '}suggested ${types.join(', ')}\n`,
    );
  return { project: name, reported, types: types.length, verdicts };
}

/** The class that a qualified name, as the command line prints it, means in a file. */
function classOf(name: string, fromPath: string, project: Project): ClassRef | undefined {
  const { program } = project.analysis;
  if (!name.includes('.')) return program.classes.builtin(name);
  const parts = name.split('.');
  for (let at = parts.length - 1; at > 0; at--) {
    const module = program.modules.resolve(fromPath, parts.slice(0, at).join('.'));
    if (!module) continue;
    let type = moduleMember(module, fromPath, parts[at]!, program.inference());
    for (const inner of parts.slice(at + 1)) type = type && program.inference().attribute(type, inner);
    if (type?.kind === 'class') return type.cls;
  }
  return undefined;
}
