import { Analysis } from '../server/src/engine/analysis.ts';
import { NodeFileSystem } from '../server/src/host/node-file-system.ts';
import { packs, parser } from '../server/src/testing/fixture.ts';
import { Workspace } from '../server/src/workspace/workspace.ts';
import { python } from './python.ts';

/** A folder on disk as Harden sees it: the standard library is there, other libraries only where they are given. */
export interface Project {
  readonly root: string;
  readonly workspace: Workspace;
  readonly analysis: Analysis;
}

/** @param sitePackages folders of installed libraries. */
export async function openProject(root: string, sitePackages: readonly string[] = []): Promise<Project> {
  const { library, version } = python();
  const workspace = new Workspace({
    parser: await parser(),
    fileSystem: new NodeFileSystem(),
    packs: packs(),
  });
  workspace.apply({ kind: 'roots', roots: [root] });
  const searchPath = root === library ? [] : [...sitePackages, library];
  const environment = { searchPath, version, description: 'the benchmark' };
  return { root, workspace, analysis: new Analysis({ workspace, environmentOf: () => environment }) };
}
