import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { python } from '../python.ts';
import { halfOf, type Half } from './halves.ts';

/** A body of real code. */
export interface Corpus {
  readonly name: string;
  readonly half: Half;
  /** The folder its packages are in. */
  readonly root: string;
  /** The site-packages of an environment with its dependencies; undefined where there is none. */
  readonly environment: string | undefined;
}

const LIST = path.join(import.meta.dirname, 'packages.txt');
const REPOSITORIES = path.join(import.meta.dirname, 'repositories.txt');

/** The standard library of the python3 at hand, and the packages of `packages.txt`, downloaded where they are not there yet. */
export function corpora(
  selected: (name: string, half: Half) => boolean,
  say: (text: string) => void,
): readonly Corpus[] {
  const result: Corpus[] = [];
  if (selected('stdlib', halfOf('stdlib')))
    result.push({ name: 'stdlib', half: halfOf('stdlib'), root: python().library, environment: undefined });
  for (const line of fs.readFileSync(LIST, 'utf8').split('\n')) {
    const [name, version] = line.trim().split('==');
    if (!name || !version || line.startsWith('#') || !selected(name, halfOf(name))) continue;
    const root = cacheFolder('packages', `${name}-${version}`);
    if (!fs.existsSync(path.join(root, '.complete'))) install(`${name}==${version}`, root, say);
    result.push({
      name,
      half: halfOf(name),
      root,
      environment: sitePackagesOf(cacheFolder('environments', name)),
    });
  }
  return result;
}

/** The backends of `repositories.txt`, for learning. Their half is that of the repository's name, and has to be development. */
export function repositories(say: (text: string) => void): readonly Corpus[] {
  return fs
    .readFileSync(REPOSITORIES, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, owner, name, commit] = /^([\w.-]+)\/([\w.-]+)@([0-9a-f]{40})$/.exec(line.trim()) ?? [];
      if (!owner || !name || !commit) return [];
      if (halfOf(name) !== 'development') throw new Error(`${name} belongs to the held-out half`);
      const root = cacheFolder('repositories', `${owner}-${name}-${commit}`);
      if (!fs.existsSync(path.join(root, '.complete'))) download(`${owner}/${name}`, commit, root, say);
      return [{ name: `${owner}/${name}`, half: 'development' as const, root, environment: undefined }];
    });
}

function download(repository: string, commit: string, root: string, say: (text: string) => void): void {
  say(`downloading ${repository}`);
  fs.rmSync(root, { recursive: true, force: true });
  fs.mkdirSync(root, { recursive: true });
  const git = (...args: string[]): void =>
    void execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  git('init', '--quiet');
  git('fetch', '--quiet', '--depth', '1', `https://github.com/${repository}`, commit);
  git('checkout', '--quiet', 'FETCH_HEAD');
  fs.writeFileSync(path.join(root, '.complete'), '');
}

/** A project on disk that is no package; its name decides which half it is in. */
export function folderCorpus(folder: string): Corpus {
  const root = path.resolve(folder);
  const name = path.basename(root);
  return { name, half: halfOf(name), root, environment: undefined };
}

function install(requirement: string, root: string, say: (text: string) => void): void {
  say(`downloading ${requirement}`);
  fs.rmSync(root, { recursive: true, force: true });
  execFileSync(
    'python3',
    [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-deps',
      '--no-compile',
      '--only-binary=:all:',
      '--target',
      root,
      requirement,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  fs.writeFileSync(path.join(root, '.complete'), '');
}

function sitePackagesOf(environment: string): string | undefined {
  const lib = path.join(environment, 'lib');
  if (!fs.existsSync(lib)) return undefined;
  const python = fs.readdirSync(lib).find((name) => name.startsWith('python3'));
  return python && path.join(lib, python, 'site-packages');
}
