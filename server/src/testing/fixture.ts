import fs from 'node:fs';
import path from 'node:path';
import { Analysis } from '../engine/analysis.ts';
import { PythonParser } from '../syntax/parser.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { NO_ENVIRONMENT, type Environment } from '../workspace/environment.ts';
import { Workspace } from '../workspace/workspace.ts';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let loading: Promise<PythonParser> | undefined;

/** The parser, loaded once for all tests. */
export function parser(): Promise<PythonParser> {
  const grammar = path.join(import.meta.dirname, '../../../grammars/tree-sitter-python.wasm');
  loading ??= PythonParser.load({
    runtime: fs.readFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    python: fs.readFileSync(grammar),
  });
  return loading;
}

let packCache: ReadonlyMap<string, string> | undefined;

/** The knowledge packs, from the source tree. */
export function packs(): ReadonlyMap<string, string> {
  if (packCache) return packCache;
  const root = path.join(import.meta.dirname, '../knowledge/packs');
  const files = new Map<string, string>();
  for (const entry of fs.readdirSync(root, { recursive: true }).map(String).sort())
    if (entry.endsWith('.pyi'))
      files.set(entry.split(path.sep).join('/'), fs.readFileSync(path.join(root, entry), 'utf8'));
  return (packCache = files);
}

/** A file system in memory. Paths are absolute; folders are those that files are in. */
export class MemoryFileSystem implements FileSystem {
  private readonly encoder = new TextEncoder();

  constructor(readonly files: Map<string, string>) {}

  read(file: string): Uint8Array | undefined {
    const text = this.files.get(file);
    return text === undefined ? undefined : this.encoder.encode(text);
  }

  stat(file: string): { kind: 'file' | 'directory'; size: number } | undefined {
    const text = this.files.get(file);
    if (text !== undefined) return { kind: 'file', size: text.length };
    return [...this.files.keys()].some((known) => known.startsWith(file + '/'))
      ? { kind: 'directory', size: 0 }
      : undefined;
  }

  list(directory: string): readonly { name: string; kind: 'file' | 'directory' }[] {
    const prefix = directory === '/' ? '/' : directory + '/';
    const entries = new Map<string, 'file' | 'directory'>();
    for (const file of this.files.keys()) {
      if (!file.startsWith(prefix)) continue;
      const rest = file.slice(prefix.length);
      const slash = rest.indexOf('/');
      entries.set(slash < 0 ? rest : rest.slice(0, slash), slash < 0 ? 'file' : 'directory');
    }
    return [...entries].map(([name, kind]) => ({ name, kind }));
  }
}

export interface Fixture {
  readonly workspace: Workspace;
  readonly analysis: Analysis;
  readonly fileSystem: MemoryFileSystem;
}

/**
 * A workspace at `/w` made of files by their path below it.
 *
 * @param environment files below `/env/site-packages`, as if installed.
 */
export async function fixture(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Fixture> {
  const all = new Map<string, string>();
  for (const [name, text] of Object.entries(files)) all.set(`/w/${name}`, text);
  for (const [name, text] of Object.entries(environment)) all.set(`/env/site-packages/${name}`, text);
  const fileSystem = new MemoryFileSystem(all);
  const workspace = new Workspace({ parser: await parser(), fileSystem, packs: packs(), isTypedIn: true });
  workspace.apply({ kind: 'roots', roots: ['/w'] });
  const found: Environment =
    Object.keys(environment).length > 0
      ? { ...NO_ENVIRONMENT, searchPath: ['/env/site-packages'] }
      : NO_ENVIRONMENT;
  const analysis = new Analysis({ workspace, environmentOf: () => found });
  return { workspace, analysis, fileSystem };
}
