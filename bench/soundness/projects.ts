import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../cache-folder.ts';

/** A project with a suite, as its source distribution ships it. */
export interface SoundnessProject {
  readonly name: string;
  readonly version: string;
  /** The file or folder of its code. */
  readonly source: string;
  /** What is put on PYTHONPATH. */
  readonly path: string;
  readonly tests: readonly string[];
  /** What its own settings give to pytest, where the suite needs it. */
  readonly arguments?: readonly string[];
  readonly install?: readonly string[];
}

export interface Prepared extends SoundnessProject {
  /** The unpacked distribution; never changed. */
  readonly original: string;
  readonly python: string;
}

export function projects(): readonly SoundnessProject[] {
  return JSON.parse(
    fs.readFileSync(path.join(import.meta.dirname, 'projects.json'), 'utf8'),
  ) as SoundnessProject[];
}

/** Downloads a project and makes a virtual environment for its suite, where that has not been done. */
export function prepare(project: SoundnessProject): Prepared {
  const folder = cacheFolder('soundness', `${project.name}-${project.version}`);
  const original = path.join(folder, 'original');
  const python = path.join(folder, 'venv', 'bin', 'python');
  if (!fs.existsSync(path.join(folder, '.complete'))) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(original, { recursive: true });
    run('python3', [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--no-binary=:all:',
      '--dest',
      folder,
      `${project.name}==${project.version}`,
    ]);
    const archive = fs.readdirSync(folder).find((name) => name.endsWith('.tar.gz'));
    if (!archive) throw new Error(`${project.name}: no source distribution`);
    run('tar', ['xzf', path.join(folder, archive), '-C', original, '--strip-components=1']);
    run('python3', ['-m', 'venv', path.join(folder, 'venv')]);
    run(python, ['-m', 'pip', 'install', '--quiet', 'pytest<9', ...(project.install ?? [])]);
    fs.writeFileSync(path.join(folder, '.complete'), '');
  }
  return { ...project, original, python };
}

/** A copy of the original beside it. */
export function copyOf(project: Prepared, name: string): string {
  const copy = path.join(path.dirname(project.original), name);
  fs.rmSync(copy, { recursive: true, force: true });
  fs.cpSync(project.original, copy, { recursive: true });
  return copy;
}

/** The Python files of a project's code in a copy, its tests left out. */
export function codeFiles(project: Prepared, copy: string): readonly string[] {
  const source = path.join(copy, project.source);
  return pythonFiles(source).filter((file) => !/(^|\/)tests?\//.test(path.relative(source, file)));
}

/** A Python file, or those of a folder, in order. */
export function pythonFiles(place: string): readonly string[] {
  if (place.endsWith('.py')) return [place];
  return fs
    .readdirSync(place, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.py'))
    .sort()
    .map((file) => path.join(place, file));
}

/** The folders of the libraries that are installed for the suite. */
export function sitePackagesOf({ python }: Prepared): readonly string[] {
  const folder = path.join(path.dirname(path.dirname(python)), 'lib');
  return fs.readdirSync(folder).map((name) => path.join(folder, name, 'site-packages'));
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
