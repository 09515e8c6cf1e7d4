import fs from 'node:fs';
import path from 'node:path';
import { pythonFiles, sitePackagesOf, type Prepared } from './projects.ts';

/**
 * Whether a class is one of a package that the tests import and nothing else does, neither the project's code nor any
 * library that is installed beside it: the error of a tool that puts itself in the place of what was read. Without the
 * tests nobody can raise it, so that what the project's own way is to raise is never counted here.
 *
 * @param name the qualified name of the class, by which it calls itself.
 */
export function isOfTests(name: string, project: Prepared): boolean {
  const [top = ''] = name.split('.');
  if (!name.includes('.')) return false;
  const installed = sitePackagesOf(project);
  const homes = installed.flatMap((folder) => [path.join(folder, top), path.join(folder, `${top}.py`)]);
  if (!homes.some((home) => fs.existsSync(home))) return false;
  const tests = project.tests.map((one) => path.join(project.original, one));
  const isIn = (file: string, places: readonly string[]): boolean =>
    places.some((one) => file === one || file.startsWith(one + path.sep));
  const imports = new RegExp(String.raw`^\s*(import\s+(.*[\s,])?|from\s+)${top}\b`, 'm');
  const saysSo = (file: string): boolean => imports.test(fs.readFileSync(file, 'utf8'));
  const source = path.join(project.original, project.source);
  return (
    tests.flatMap(pythonFiles).some(saysSo) &&
    ![source, ...installed]
      .flatMap(pythonFiles)
      .filter((file) => !isIn(file, [...homes, ...tests]))
      .some(saysSo)
  );
}
