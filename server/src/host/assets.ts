import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Grammar } from '../syntax/parser.ts';

/** What the engine needs beside code. */
export interface Assets {
  readonly grammar: Grammar;
  /** The knowledge packs by their path below the packs' folder, such as `httpx/httpx/_client.pyi`. */
  readonly packs: ReadonlyMap<string, string>;
}

/**
 * Reads the grammar and the packs: from the folder of the bundle (dist/), or from the source tree when the sources
 * themselves are run, as tests do. Throws, with what to do, when they are not there.
 */
export function loadAssets(): Assets {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return fs.existsSync(path.join(here, 'packs.json')) ? fromBundle(here) : fromSources(here);
}

function fromBundle(dist: string): Assets {
  const packs = JSON.parse(fs.readFileSync(path.join(dist, 'packs.json'), 'utf8')) as Record<string, string>;
  return {
    grammar: {
      runtime: readAsset(path.join(dist, 'web-tree-sitter.wasm')),
      python: readAsset(path.join(dist, 'tree-sitter-python.wasm')),
    },
    packs: new Map(Object.entries(packs)),
  };
}

function fromSources(here: string): Assets {
  const root = path.resolve(here, '../../..');
  const folder = path.join(root, 'server/src/knowledge/packs');
  const packs = new Map<string, string>();
  if (fs.existsSync(folder))
    for (const entry of fs.readdirSync(folder, { recursive: true }).map(String).sort())
      if (entry.endsWith('.pyi'))
        packs.set(entry.split(path.sep).join('/'), fs.readFileSync(path.join(folder, entry), 'utf8'));
  const require = createRequire(import.meta.url);
  return {
    grammar: {
      runtime: readAsset(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
      python: readAsset(path.join(root, 'grammars/tree-sitter-python.wasm')),
    },
    packs,
  };
}

function readAsset(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw new Error(`${file} is missing: build Harden with \`npm run build\``, { cause: error });
  }
}
