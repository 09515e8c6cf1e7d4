import { sha256 } from '../text/sha256.ts';
import { prefixOf } from './environment-layout.ts';
import { pythonVersion, type Surroundings } from './environment.ts';
import { directoryOf, type Workspace } from './workspace.ts';

/** A prefix that a project's files lead to. */
export interface Candidate {
  readonly prefix: string;
  /** How it was found, for a person. */
  readonly how: string;
}

/** Where the tools that make environments put them, by the files they leave in a project's folder. */
export class EnvironmentManagers {
  constructor(
    private readonly workspace: Workspace,
    private readonly surroundings: Surroundings,
  ) {}

  /** The candidates that belong to a folder, best first; they may turn out not to be there. */
  *of(folder: string): Iterable<Candidate> {
    const entries = this.workspace.directory(folder);
    for (const name of ['.venv', 'venv', 'env']) {
      const kind = entries.get(name);
      if (kind === 'directory') yield { prefix: `${folder}/${name}`, how: `${folder}/${name}` };
      // The Pipenv and direnv way: a file that says where it is.
      if (kind === 'file') yield* this.named(folder, this.line(`${folder}/${name}`), `${folder}/${name}`);
    }
    for (const name of ['.conda', '.pixi/envs/default'])
      if (entries.get(name.split('/')[0]!) === 'directory')
        yield { prefix: `${folder}/${name}`, how: `${folder}/${name}` };
    if (entries.has('.pdm-python')) {
      const interpreter = this.line(`${folder}/.pdm-python`);
      if (interpreter) yield { prefix: prefixOf(interpreter), how: `PDM, ${interpreter}` };
    }
    const project = entries.has('pyproject.toml') ? this.text(`${folder}/pyproject.toml`) : '';
    if (entries.has('poetry.lock') || /^\s*\[tool\.poetry\b/m.test(project))
      yield* this.poetry(folder, project);
    if (entries.has('Pipfile')) yield* this.registered(folder, 'Pipenv');
    for (const name of ['environment.yml', 'environment.yaml', 'conda.yml'])
      if (entries.has(name)) yield* this.conda(`${folder}/${name}`);
    if (entries.has('.python-version')) yield* this.pyenv(`${folder}/.python-version`);
    yield* this.registered(folder, 'virtualenvwrapper');
    // An environment by another name.
    for (const [name, kind] of entries)
      if (kind === 'directory' && this.workspace.kindOf(`${folder}/${name}/pyvenv.cfg`) === 'file')
        yield { prefix: `${folder}/${name}`, how: `${folder}/${name}` };
  }

  /** What `__pypackages__` (PEP 582) of a folder holds: libraries without an interpreter. */
  localPackages(
    folder: string,
  ): { readonly path: string; readonly version: readonly [number, number] } | undefined {
    if (this.workspace.directory(folder).get('__pypackages__') !== 'directory') return undefined;
    const versions = [...this.workspace.directory(`${folder}/__pypackages__`).keys()].flatMap((name) => {
      const version = pythonVersion(name);
      return version ? [{ path: `${folder}/__pypackages__/${name}/lib`, version }] : [];
    });
    return versions
      .sort((a, b) => b.version[1] - a.version[1])
      .find(({ path }) => this.workspace.kindOf(path) === 'directory');
  }

  /** The interpreters that are called `python` at the prompt, first come first. */
  *onPath(): Iterable<Candidate> {
    const { variables, platform } = this.surroundings;
    const path = variables.PATH ?? variables.Path ?? '';
    for (const entry of path.split(platform === 'win32' ? ';' : ':')) {
      const folder = entry.replaceAll('\\', '/').replace(/\/$/, '');
      if (folder === '') continue;
      for (const name of platform === 'win32' ? ['python.exe', 'python3.exe'] : ['python3', 'python']) {
        const found = `${folder}/${name}`;
        if (this.workspace.kindOf(found) !== 'file') continue;
        // A shim of pyenv stands for the version that a file or a variable names.
        if (folder.endsWith('/shims')) {
          const root = directoryOf(folder);
          for (const version of this.versionsIn(
            `${root}/versions`,
            variables.PYENV_VERSION ?? this.line(`${root}/version`) ?? '',
          ))
            yield { prefix: version, how: found };
        } else {
          const real = this.workspace.fileSystem.realPath?.(found);
          yield { prefix: prefixOf(found), how: found };
          if (real !== undefined && real !== found) yield { prefix: prefixOf(real), how: found };
        }
      }
    }
  }

  /** `.venv` as a file: a path, or the name of an environment in the folder that keeps them. */
  private *named(folder: string, text: string | undefined, how: string): Iterable<Candidate> {
    if (!text) return;
    if (text.includes('/'))
      yield { prefix: text.startsWith('/') || /^[A-Za-z]:/.test(text) ? text : `${folder}/${text}`, how };
    else for (const home of this.virtualenvHomes()) yield { prefix: `${home}/${text}`, how };
  }

  /** Environments that name the project they are for, in a file `.project`: Pipenv's and virtualenvwrapper's. */
  private *registered(folder: string, tool: string): Iterable<Candidate> {
    for (const home of this.virtualenvHomes())
      for (const [name, kind] of this.workspace.directory(home)) {
        if (kind !== 'directory') continue;
        const prefix = `${home}/${name}`;
        if (
          this.workspace.kindOf(`${prefix}/.project`) === 'file' &&
          this.line(`${prefix}/.project`)?.replace(/\/$/, '') === folder
        )
          yield { prefix, how: `${tool}, ${prefix}` };
      }
  }

  private virtualenvHomes(): readonly string[] {
    const { variables, home, platform } = this.surroundings;
    const known = variables.WORKON_HOME?.replaceAll('\\', '/').replace(/^~(?=\/|$)/, home ?? '~');
    const homes = [
      ...(known ? [known] : []),
      ...(home
        ? platform === 'win32'
          ? [`${home}/.virtualenvs`]
          : [`${variables.XDG_DATA_HOME ?? `${home}/.local/share`}/virtualenvs`, `${home}/.virtualenvs`]
        : []),
    ];
    return homes.filter((one) => this.workspace.kindOf(one) === 'directory');
  }

  /** `name-hash-py3.12` in Poetry's folder, where the hash is of the project's path. */
  private *poetry(folder: string, project: string): Iterable<Candidate> {
    const store = this.poetryFolder();
    const name =
      /^\s*\[(?:tool\.poetry|project)\]\s*?\n(?:(?!\s*\[)[^\n]*\n)*?\s*name\s*=\s*["']([^"']+)["']/m.exec(
        project,
      )?.[1];
    if (store === undefined || name === undefined || this.workspace.kindOf(store) !== 'directory') return;
    const clean = name
      .toLowerCase()
      .replace(/[ $`!*@"\\\r\n\t]/g, '_')
      .slice(0, 42);
    const real = this.workspace.fileSystem.realPath?.(folder) ?? folder;
    const wanted = [`${clean}-${poetryHash(folder)}`, `${clean}-${poetryHash(real)}`];
    const all = [...this.workspace.directory(store).keys()];
    let fitting = all.filter((one) => wanted.some((prefix) => one.startsWith(`${prefix}-py`)));
    if (fitting.length === 0) {
      // Its path may be spelled in another way there; another project of the same name would make this a guess.
      const similar = all.filter(
        (one) => one.startsWith(`${clean}-`) && /^[\w-]{8}-py\d/.test(one.slice(clean.length + 1)),
      );
      if (new Set(similar.map((one) => one.slice(0, clean.length + 9))).size === 1) fitting = similar;
    }
    const active = this.activeOf(`${store}/envs.toml`, wanted);
    const minor = (one: string): number => pythonVersion(one.slice(one.lastIndexOf('-py') + 3))?.[1] ?? 0;
    fitting.sort(
      (a, b) =>
        Number(b.endsWith(`-py${active}`)) - Number(a.endsWith(`-py${active}`)) || minor(b) - minor(a),
    );
    for (const one of fitting) yield { prefix: `${store}/${one}`, how: `Poetry, ${store}/${one}` };
  }

  /** The minor version that `poetry env use` chose. */
  private activeOf(path: string, names: readonly string[]): string | undefined {
    const text = this.text(path);
    for (const name of names) {
      const at = text.indexOf(`[${name}]`);
      const match = at < 0 ? null : /^\[[^\]]*\][^[]*?\bminor\s*=\s*"([\d.]+)"/.exec(text.slice(at));
      if (match) return match[1];
    }
    return undefined;
  }

  private poetryFolder(): string | undefined {
    const { variables, home, platform } = this.surroundings;
    const slashes = (path: string): string => path.replaceAll('\\', '/');
    if (variables.POETRY_VIRTUALENVS_PATH) return slashes(variables.POETRY_VIRTUALENVS_PATH);
    const [settings, usual] =
      platform === 'win32'
        ? [
            variables.APPDATA && `${slashes(variables.APPDATA)}/pypoetry`,
            variables.LOCALAPPDATA && `${slashes(variables.LOCALAPPDATA)}/pypoetry/Cache`,
          ]
        : platform === 'darwin'
          ? [
              home && `${home}/Library/Application Support/pypoetry`,
              home && `${home}/Library/Caches/pypoetry`,
            ]
          : [
              `${variables.XDG_CONFIG_HOME ?? `${home}/.config`}/pypoetry`,
              `${variables.XDG_CACHE_HOME ?? `${home}/.cache`}/pypoetry`,
            ];
    const text = settings ? this.text(`${settings}/config.toml`) : '';
    const value = (key: string): string | undefined =>
      new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']+)["']`, 'm').exec(text)?.[1];
    const cache = variables.POETRY_CACHE_DIR ?? value('cache-dir') ?? usual;
    const stated =
      /^\s*\[virtualenvs\][^[]*?^\s*path\s*=\s*["']([^"']+)["']/m.exec(text)?.[1] ??
      value('virtualenvs\\.path');
    const folder = stated?.replace('{cache-dir}', cache ?? '') ?? (cache && `${cache}/virtualenvs`);
    return folder === undefined ? undefined : slashes(folder);
  }

  /** The environment that a conda file names, among those that conda lists. */
  private *conda(path: string): Iterable<Candidate> {
    const name = /^name:\s*["']?([\w.-]+)/m.exec(this.text(path))?.[1];
    const { home } = this.surroundings;
    if (name === undefined || home === undefined) return;
    for (const raw of this.text(`${home}/.conda/environments.txt`).split(/\r?\n/)) {
      const prefix = raw.trim().replaceAll('\\', '/');
      if (prefix.endsWith(`/${name}`)) yield { prefix, how: `conda, ${prefix}` };
    }
  }

  private *pyenv(path: string): Iterable<Candidate> {
    const { variables, home } = this.surroundings;
    const root = variables.PYENV_ROOT?.replaceAll('\\', '/') ?? (home && `${home}/.pyenv`);
    const version = this.line(path);
    if (root === undefined || !version || this.workspace.kindOf(`${root}/versions`) !== 'directory') return;
    for (const prefix of this.versionsIn(`${root}/versions`, version))
      yield { prefix, how: `pyenv, ${prefix}` };
  }

  /** The folder of a version or of an environment by its name; `3.12` stands for the latest `3.12.x`. */
  private versionsIn(folder: string, wanted: string): readonly string[] {
    const patch = (name: string): number => Number(/\.(\d+)$/.exec(name)?.[1] ?? 0);
    const names = [...this.workspace.directory(folder).keys()];
    const similar = names.filter((name) => name.startsWith(`${wanted}.`)).sort((a, b) => patch(b) - patch(a));
    return [...names.filter((name) => name === wanted), ...(wanted === '' ? [] : similar)].map(
      (name) => `${folder}/${name}`,
    );
  }

  private text(path: string): string {
    return this.workspace.kindOf(path) === 'file' ? (this.workspace.source(path)?.text ?? '') : '';
  }

  /** The first line that says something. */
  private line(path: string): string | undefined {
    return this.text(path)
      .split(/\r?\n/)
      .map((line) => line.trim().replaceAll('\\', '/'))
      .find((line) => line !== '' && !line.startsWith('#'));
  }
}

/** The first eight characters of the URL-safe Base64 form of the path's SHA-256. */
function poetryHash(path: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const bytes = sha256(path);
  let text = '';
  for (let bit = 0; text.length < 8; bit += 6) {
    const word = ((bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!) >> (10 - (bit & 7));
    text += alphabet[word & 63];
  }
  return text;
}
