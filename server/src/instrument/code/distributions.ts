import { directoryOf, type Workspace } from '../../workspace/workspace.ts';

/**
 * The folder of the distribution that a folder belongs to: the nearest with a file that declares what it depends on, or the
 * workspace's root.
 */
export function distributionOf(folder: string, workspace: Workspace): string {
  const root = workspace.roots().find((one) => `${folder}/`.startsWith(`${one}/`)) ?? folder;
  for (let at = folder; at !== root && at.startsWith(`${root}/`); at = directoryOf(at))
    if (declarationsIn(at, workspace).length > 0) return at;
  return root;
}

/** Whether a distribution declares a library, in any of its files. */
export function declares(distribution: string, library: RegExp, workspace: Workspace): boolean {
  return declarationsIn(distribution, workspace).some((text) => library.test(text));
}

/** The texts of the files in a folder that say what a distribution depends on. */
function declarationsIn(folder: string, workspace: Workspace): readonly string[] {
  const texts: string[] = [];
  const add = (path: string, isDeclaration: (text: string) => boolean = () => true): void => {
    const text = workspace.source(path)?.text;
    if (text !== undefined && isDeclaration(text)) texts.push(text);
  };
  for (const [name, kind] of workspace.directory(folder)) {
    const path = `${folder}/${name}`;
    if (kind === 'directory') {
      if (name === 'requirements')
        for (const inner of workspace.directory(path).keys())
          if (REQUIREMENTS.test(inner)) add(`${path}/${inner}`);
    } else if (/requirements/.test(name) && REQUIREMENTS.test(name)) add(path);
    // Most are there for their tools' settings as well, and some for nothing else.
    else if (/^(pyproject\.toml|setup\.(py|cfg))$/.test(name))
      add(path, (text) => NAMES_DEPENDENCIES.test(text));
    else if (/^(Pipfile|environment\.ya?ml|conda\.ya?ml)$/.test(name)) add(path);
  }
  return texts;
}

const REQUIREMENTS = /\.(txt|in|pip)$/;

const NAMES_DEPENDENCIES =
  /^\s*\[project\]|\[tool\.(poetry|pdm|hatch|pixi|flit)|\binstall_requires\b|\bdependencies\s*=/m;
