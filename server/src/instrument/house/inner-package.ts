import type { Program } from '../../types/program.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { importedFiles } from '../code/imported-files.ts';

/**
 * The package that the application is in, below one that only holds it: `shop/app/` beside `shop/migrations/` and
 * `shop/scripts/`. All handlers of the outer one are in it, import what lies in it and nothing of the outer one besides. The
 * package itself where it has modules of its own, or handlers in several folders.
 */
export function innerPackage(instrumentation: Instrumentation, folder: string): string {
  const { handlers, program } = instrumentation;
  const files = new Set(
    handlers
      .all()
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`${folder}/`)),
  );
  let inner = folder;
  while (holdsNoModules(program, inner)) {
    const next = new Set([...files].map((path) => path.slice(inner.length + 1).split('/')[0]!));
    const [name] = next;
    if (name === undefined || next.size > 1) break;
    const below = `${inner}/${name}`;
    const used = [...files]
      .flatMap((path) => importedFiles(program, path))
      .filter((path) => path.startsWith(`${inner}/`) && path !== `${inner}/__init__.py`);
    if (used.length === 0 || !used.every((path) => path.startsWith(`${below}/`))) break;
    inner = below;
  }
  return inner;
}

/** Whether a folder is a package without code, whose modules are all in folders below it. */
function holdsNoModules({ workspace }: Program, folder: string): boolean {
  const files = [...workspace.directory(folder).keys()].filter((name) => name.endsWith('.py'));
  return (
    files.join() === '__init__.py' &&
    /^(\s|#.*)*$/.test((workspace.source(`${folder}/__init__.py`)?.text ?? '').replace(/"{3}[^]*?"{3}/, ''))
  );
}
