import type { Workspace } from './workspace.ts';

/** What the files of a site-packages folder add to where modules are looked for. */
export interface PathEntries {
  /** Folders that hold modules, in order. */
  readonly folders: readonly string[];
  /** Single packages by dotted name: the path of the folder, or of the file without `.py`. */
  readonly packages: ReadonlyMap<string, string>;
}

/**
 * Reads the `.pth` files of a folder. A line of code in one is not run: where it installs an editable package's
 * finder, the finder's table is read as text; where that says nothing, `direct_url.json` says where the code is.
 */
export function pathEntriesOf(workspace: Workspace, site: string): PathEntries {
  const folders = new Set<string>();
  const packages = new Map<string, string>();
  const entries = workspace.directory(site);
  const read = (name: string): string => workspace.source(`${site}/${name}`)?.text ?? '';
  for (const [name, kind] of entries) {
    if (kind !== 'file' || !name.endsWith('.pth')) continue;
    for (const raw of read(name).split(/\r?\n/)) {
      const line = raw.trim();
      const finder = /^import[ \t]+(\w+)/.exec(line)?.[1];
      if (finder !== undefined) {
        if (entries.get(`${finder}.py`) === 'file')
          for (const [dotted, path] of finderTable(read(`${finder}.py`))) packages.set(dotted, path);
      } else if (line !== '' && !line.startsWith('#')) {
        const path = line.replaceAll('\\', '/');
        const folder = normalize(/^(\/|[A-Za-z]:)/.test(path) ? path : `${site}/${path}`);
        if (workspace.kindOf(folder) === 'directory') folders.add(folder);
      }
    }
  }
  for (const name of entries.keys()) {
    if (!name.endsWith('.dist-info')) continue;
    const project = editableProject(workspace, `${site}/${name}/direct_url.json`);
    if (project === undefined) continue;
    const within = (path: string): boolean => path === project || path.startsWith(`${project}/`);
    if ([...folders].some(within) || [...packages.values()].some(within)) continue;
    folders.add(workspace.kindOf(`${project}/src`) === 'directory' ? `${project}/src` : project);
  }
  return { folders: [...folders], packages };
}

/** The pairs in `MAPPING = {'package': '/path/to/package'}` of setuptools' finders, and of those made like them. */
function finderTable(text: string): readonly (readonly [string, string])[] {
  const table = /^MAPPING\b[^={\n]*=\s*\{([^}]*)\}/m.exec(text)?.[1] ?? '';
  return [...table.matchAll(/(['"])([\w.]+)\1\s*:\s*(['"])((?:\\.|(?!\3).)*)\3/g)].map(
    (match) =>
      [
        match[2]!,
        match[4]!
          .replace(/\\(.)/g, '$1')
          .replaceAll('\\', '/')
          .replace(/\.pyi?$/, ''),
      ] as const,
  );
}

function editableProject(workspace: Workspace, path: string): string | undefined {
  if (workspace.kindOf(path) !== 'file') return undefined;
  const text = workspace.source(path)?.text ?? '';
  if (!/"editable"\s*:\s*true/.test(text)) return undefined;
  const url = /"url"\s*:\s*"file:\/\/([^"]*)"/.exec(text)?.[1];
  if (url === undefined) return undefined;
  try {
    const folder = normalize(decodeURIComponent(url).replace(/^\/(?=[A-Za-z]:)/, ''));
    return workspace.kindOf(folder) === 'directory' ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Without `.`, `..` and a slash at the end. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 1) parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/') || '/';
}
