import type { Workspace } from '../../workspace/workspace.ts';
import { directoryOf } from '../../workspace/workspace.ts';
import { distributionOf } from './distributions.ts';

/** Code that exercises the service is not the service. */
export function isTestFile(path: string, workspace: Workspace): boolean {
  const root = workspace.roots().find((one) => path.startsWith(`${one}/`));
  const relative = root ? path.slice(root.length + 1) : path;
  if (/(^|\/)(test_[^/]*|[^/]*_tests?|conftest)\.pyw?$/.test(relative)) return true;
  if (TESTS.test(relative)) return true;
  const named = /(^|\/)test_[^/]*\//.exec(relative);
  if (!named) return false;
  const folder = `${path.slice(0, path.length - relative.length)}${relative.slice(0, named.index + named[0].length - 1)}`;
  return !isPackageOfService(folder, workspace);
}

/**
 * Whether a folder called `test_…` is the package of a distribution and no tests: it lies beside what that declares, and holds
 * no test itself.
 */
function isPackageOfService(folder: string, workspace: Workspace): boolean {
  const entries = workspace.directory(folder);
  return (
    entries.has('__init__.py') &&
    ![...entries.keys()].some((name) => /^(test_\w+|\w+_test|conftest)\.py$/.test(name)) &&
    distributionOf(folder, workspace) === directoryOf(folder) &&
    ['tests', 'test'].some((name) => workspace.directory(directoryOf(folder)).has(name))
  );
}

const TESTS =
  /(^|\/)([^/]+-)?(tests?|testing|e2e|__tests__|test_?(project|app|site|proj)|examples?|docs|docs_src|benchmarks?|migrations|([^/]+_)?mocks?)\//;
