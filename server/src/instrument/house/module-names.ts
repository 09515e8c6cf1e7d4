import { importBlockOf } from '../../edit/import-block.ts';
import type { ImportGroup } from '../../edit/imports.ts';
import { STDLIB_MODULES } from '../../edit/stdlib-modules.ts';
import type { Program } from '../../types/program.ts';
import { isRunFrom } from '../../workspace/modules.ts';
import { directoryOf } from '../../workspace/workspace.ts';

/**
 * The group that an absolute module belongs to in the imports of a file.
 *
 * @param made the name of a module of the project's that is not there yet.
 */
export function importGroups(program: Program, path: string, made?: string): (module: string) => ImportGroup {
  return (module) => {
    // What lies in the package of the new one is as much the project's, whether it is found or not.
    if (made !== undefined && module.split('.')[0] === made.split('.')[0]) return 'first-party';
    if (STDLIB_MODULES.has(module.split('.')[0]!)) return 'stdlib';
    const top = module.split('.')[0]!;
    return program.modules.resolve(path, top)?.origin === 'workspace' ||
      program.modules.resolve(path, module)?.origin === 'workspace'
      ? 'first-party'
      : 'third-party';
  };
}

/**
 * How a file imports another file of its project, which need not exist yet: absolute from the folder that the
 * file's own imports are found in, or relative where that is the file's way. Undefined where no import can name it: a
 * folder on the way is called `graphql-demo`.
 */
export function moduleNameFor(program: Program, from: string, target: string): string | undefined {
  const name = spelledName(program, from, target);
  return name !== undefined && /^\.*([\p{L}_][\p{L}\p{N}_]*(\.(?!$)|$))+$/u.test(name) ? name : undefined;
}

/**
 * Whether what a file has already proves how it would import another one: it starts absolute imports from the folder that
 * this one would start from, or so does a file beside it; or the name is relative, and its folders are packages.
 */
export function provesImport(program: Program, from: string, target: string): boolean {
  const name = moduleNameFor(program, from, target);
  if (name === undefined) return false;
  if (
    directoryOf(from) === directoryOf(target) &&
    name.replace(/^\./, '') === dotted(target.slice(directoryOf(target).length + 1))
  )
    return true;
  if (name.startsWith('.'))
    return (
      program.workspace.directory(directoryOf(from)).has('__init__.py') ||
      climbsTo(program, from, directoryOf(target))
    );
  const tail = `/${name.split('.').join('/')}.py`;
  const root = target.endsWith(tail) ? target.slice(0, -tail.length) : undefined;
  if (root === undefined) return false;
  // A package beside the files of its project is imported by its name.
  const top = `${root}/${name.split('.')[0]!}`;
  const isDjango = program.workspace.directory(root).has('manage.py');
  if (
    program.workspace.directory(top).has('__init__.py') &&
    (isDjango || (isProject(program, root) && from.startsWith(`${top}/`)))
  )
    return true;
  return [from, ...filesBeside(program, from)].some((one) => importedRoots(program, one).roots.has(root));
}

/** Whether a relative import of a file starts from a folder, or from one above it: that is a package, whatever it holds. */
export function climbsTo(program: Program, from: string, folder: string): boolean {
  const source = program.workspace.source(from);
  const tree = program.workspace.module(from);
  if (!source || !tree) return false;
  return importBlockOf({ text: source.text, module: tree }).entries.some(({ stmt }) => {
    if (stmt.kind !== 'from' || stmt.level === 0) return false;
    let at = directoryOf(from);
    for (let level = 1; level < stmt.level; level++) at = directoryOf(at);
    return at === folder || folder.startsWith(`${at}/`);
  });
}

/** The modules in a file's folder, but for tests. */
function filesBeside(program: Program, from: string): readonly string[] {
  const folder = directoryOf(from);
  return [...program.workspace.directory(folder).keys()]
    .filter((one) => one.endsWith('.py') && !one.startsWith('test'))
    .map((one) => `${folder}/${one}`);
}

/** Whether the absolute imports of a file, or of one beside it, start from where one of another file would: `backend` needs no `__init__.py`. */
export function importsAlike(program: Program, from: string, target: string): boolean {
  const name = moduleNameFor(program, from, target);
  return [from, ...filesBeside(program, from)].some((file) =>
    [...importedRoots(program, file).roots.keys()].some(
      (root) => isSpellable(root, target) && dotted(target.slice(root.length + 1)) === name,
    ),
  );
}

function isProject({ workspace }: Program, folder: string): boolean {
  const entries = workspace.directory(folder);
  return (
    workspace.roots().includes(folder) ||
    ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt'].some((name) => entries.has(name))
  );
}

function spelledName(program: Program, from: string, target: string): string | undefined {
  const { workspace, modules } = program;
  const source = workspace.source(from);
  const tree = workspace.module(from);
  if (!source || !tree) return undefined;
  const { roots, packages, relative, climbs } = importedRoots(program, from);
  // What is in another package cannot be imported by its place.
  const absolute = [...packages]
    .filter(([one]) => from.startsWith(`${one}/`) || !target.startsWith(`${directoryOf(from)}/`))
    .reduce((sum, [, count]) => sum + count, 0);
  const own = directoryOf(from);
  const root = directoryOf(target) === own && roots.has(own) ? own : rootFor(roots, target);
  if (relative > absolute) {
    const name = relativeName(program, from, target);
    // Out of where no file climbs, a project that has both writes an absolute import.
    if (name !== undefined && (levelOf(name) <= climbs || !climbsLess(program, from, levelOf(name), target)))
      return name;
  }
  if (root !== undefined) return dotted(target.slice(root.length + 1));
  const near = filesBeside(program, from).flatMap(
    (one) => rootFor(importedRoots(program, one).roots, target) ?? [],
  );
  if (relative > absolute && near[0] !== undefined) return dotted(target.slice(near[0].length + 1));
  const like = dottedLike(program, from, target);
  if (like !== undefined) return like;
  // By its own name, if the file can import the package that it is in.
  const name = modules.nameOf(target);
  const dot = name.lastIndexOf('.');
  return dot < 0 || modules.resolve(from, name.slice(0, dot)) ? name : undefined;
}

/** Whether a file imports what lies beside it by its bare name, as a program does that is started there. */
export function importsBeside(program: Program, from: string): boolean {
  const folder = directoryOf(from);
  return (
    !program.workspace.directory(folder).has('__init__.py') && importedRoots(program, from).roots.has(folder)
  );
}

/** The folder that most absolute imports start from which could import a file. */
function rootFor(roots: ReadonlyMap<string, number>, target: string): string | undefined {
  return [...roots]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .find(([one]) => isSpellable(one, target))?.[0];
}

/** How many dots a relative name begins with. */
function levelOf(name: string): number {
  return /^\.*/.exec(name)![0].length;
}

/**
 * Whether neither a file nor one beside it has relative imports that climb as far as a level, and one of them has absolute
 * imports that could import the target.
 */
function climbsLess(program: Program, from: string, level: number, target: string): boolean {
  const near = [from, ...filesBeside(program, from)].map((one) => importedRoots(program, one));
  return (
    near.every(({ climbs }) => climbs < level) &&
    near.some(({ roots }) => rootFor(roots, target) !== undefined)
  );
}

/**
 * The folders that the absolute imports of a file start from, and the packages or modules in them that they begin with, with how many do;
 * how many are relative, and how far the farthest of these climbs.
 */
function importedRoots(
  program: Program,
  from: string,
): {
  readonly roots: ReadonlyMap<string, number>;
  readonly packages: ReadonlyMap<string, number>;
  readonly relative: number;
  readonly climbs: number;
} {
  const source = program.workspace.source(from);
  const tree = program.workspace.module(from);
  const roots = new Map<string, number>();
  const packages = new Map<string, number>();
  let relative = 0;
  let climbs = 0;
  if (!source || !tree) return { roots, packages, relative, climbs };
  for (const { stmt } of importBlockOf({ text: source.text, module: tree }).entries) {
    if (stmt.kind === 'from' && stmt.level > 0) {
      relative++;
      climbs = Math.max(climbs, stmt.level);
      continue;
    }
    for (const name of stmt.kind === 'from' ? [stmt.module] : stmt.names.map((one) => one.name)) {
      const root = rootOf(program, from, name);
      if (root === undefined) continue;
      roots.set(root, (roots.get(root) ?? 0) + 1);
      const first = `${root}/${name.split('.')[0]!}`;
      packages.set(first, (packages.get(first) ?? 0) + 1);
    }
  }
  return { roots, packages, relative, climbs };
}

/** Whether a file can be imported from a folder: names of folders between them have no hyphens. */
function isSpellable(root: string, path: string): boolean {
  return (
    path.startsWith(`${root}/`) &&
    path
      .slice(root.length + 1)
      .split('/')
      .slice(0, -1)
      .every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))
  );
}

/** A folder whose name an import can spell. */
const IDENTIFIER = /\/[\p{L}_][\p{L}\p{N}_]*$/u;

/** The folder that a file's own tree is imported from: where its imports start, else where its package stands. */
export function importRoot(program: Program, path: string): string {
  const { roots } = importedRoots(program, path);
  const [best] =
    [...roots]
      .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
      .find(([root]) => isSpellable(root, path)) ?? [];
  if (best !== undefined) return best;
  let at = directoryOf(path);
  const isPackage = (folder: string): boolean => {
    const entries = program.workspace.directory(folder);
    return entries.has('__init__.py') && !isRunFrom(program.workspace, folder) && IDENTIFIER.test(folder);
  };
  if (isPackage(at)) {
    while (isPackage(at)) at = directoryOf(at);
    // A folder around packages is not one: `src`, or `demos/bot` where `demos` is a package again.
    return at;
  }
  // A script that imports nothing of the project's is run from where it stands.
  if (roots.size === 0 && /^if __name__ ==/m.test(program.workspace.source(path)?.text ?? ''))
    return directoryOf(path);
  const tail = `/${program.modules.nameOf(path).split('.').join('/')}`;
  const stem = path.replace(/(\/__init__)?\.pyw?$/, '');
  return stem.endsWith(tail) ? stem.slice(0, -tail.length) : directoryOf(path);
}

/** The folder that an absolute import starts from, where it finds a file of the workspace. */
function rootOf(program: Program, from: string, module: string): string | undefined {
  const ref = program.modules.resolve(from, module);
  const file = ref?.origin === 'workspace' ? ref.layers.find((layer) => layer.endsWith('.py')) : undefined;
  if (file === undefined) return ref ? undefined : scriptRoot(program, from, module);
  const tail = `/${module.split('.').join('/')}`;
  const stem = file.replace(/(\/__init__)?\.py$/, '');
  return stem.endsWith(tail) ? stem.slice(0, -tail.length) : undefined;
}

/**
 * The folder that a script's import starts from which nothing else explains: `import config` in `bot/bot.py`, beside
 * `bot/config.py`, whether `bot/` is a package or not.
 */
function scriptRoot({ workspace }: Program, from: string, module: string): string | undefined {
  const inner = module.split('.').join('/');
  const root = workspace.roots().find((one) => from.startsWith(`${one}/`));
  if (root === undefined || STDLIB_MODULES.has(module.split('.')[0]!)) return undefined;
  for (let at = directoryOf(from); at.startsWith(root); at = directoryOf(at)) {
    const file = `${at}/${inner}.py`;
    if (file !== from && (workspace.source(file) ?? workspace.source(`${at}/${inner}/__init__.py`)))
      return at;
    if (at === root) return undefined;
  }
  return undefined;
}

/** As the file itself is called, for one in the same tree. */
function dottedLike(program: Program, from: string, target: string): string | undefined {
  const root = importRoot(program, from);
  return target.startsWith(`${root}/`) ? dotted(target.slice(root.length + 1)) : undefined;
}

function relativeName(program: Program, from: string, target: string): string | undefined {
  const here = directoryOf(from).split('/');
  const there = directoryOf(target).split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared++;
  const up = here.length - shared;
  // Dots must not lead out of the top-level package.
  const top = importRoot(program, from);
  if (up > 0 && !target.startsWith(`${top}/`)) return undefined;
  const depth = program.modules.nameOf(from).split('.').length - (/\/__init__\.py$/.test(from) ? 0 : 1);
  if (up + 1 > depth) return undefined;
  return (
    '.'.repeat(up + 1) +
    [...there.slice(shared), dotted(target.slice(target.lastIndexOf('/') + 1))]
      .filter((part) => part !== '')
      .join('.')
  );
}

function dotted(relative: string): string {
  return relative
    .replace(/\.pyw?$/, '')
    .replace(/(^|\/)__init__$/, '')
    .split('/')
    .join('.');
}
