import type { Program } from '../../types/program.ts';
import { directoryOf } from '../../workspace/workspace.ts';
import { isOfAnotherPart, isSharedByParts, programFolder } from './application-parts.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { StyleSettings } from './house-style.ts';
import type { Instrumentation } from '../instrumentation.ts';
import type { Definition } from '../metrics/inventory.ts';
import { innerPackage } from './inner-package.ts';
import { importsBeside, moduleNameFor } from './module-names.ts';
import { isSettingsPackage, moduleIn, topPackage } from './new-module.ts';
import { projectOf } from '../code/project.ts';

/**
 * The file that new metrics for a handler are defined in, there or to be made. A project of several programs may have
 * its module where this one cannot import it: then it gets one of its own. Where a project defines its metrics where it uses
 * them, that is the handler's own file, if all of its area is there. Undefined where none can be imported.
 */
export function placeOf(
  instrumentation: Instrumentation,
  handler: Handler,
  settings: StyleSettings,
): string | undefined {
  const { program } = instrumentation;
  const project = projectOf(handler.path, program.workspace);
  if (settings.module === undefined && instrumentation.definesWhereUsed(project)) {
    const file = instrumentation.onlyFileOf(handler, settings);
    if (file !== undefined) return file;
  }
  const found = instrumentation.moduleFor(handler, settings);
  const made = instrumentation.newModuleOf(project);
  const isOneProgram = program.workspace.directory(project).has('manage.py') && isDjangos(program, handler);
  // An app that happens to have most handlers is no place for those of the others.
  const home = directoryOf(made);
  const isHome = handler.path.startsWith(`${home}/`) || isSettingsPackage(program, home);
  const isOthers = (path: string): boolean =>
    isOfAnotherPart(instrumentation, path, handler.path) &&
    !(program.workspace.source(made) === undefined && isSharedByParts(instrumentation, path, home));
  // `admin/server/routes.py` that imports `services`, of a checkout of many things.
  const own = directoryOf(handler.path);
  const isProgram = home === project && own !== home && importsBeside(program, handler.path);
  return [
    found === handler.path || (found !== undefined && isOthers(found)) ? undefined : found,
    isProgram ? moduleIn(program, own) : undefined,
    (isOneProgram ? !isHome : isOthers(made)) ? undefined : made,
    moduleIn(
      program,
      programFolder(instrumentation, handler.path) ??
        innerPackage(instrumentation, topPackage(program, handler.path)),
    ),
  ].find(
    (path) =>
      path !== undefined &&
      isImportable(instrumentation, path, handler.path) &&
      !runsHandler(instrumentation, path, handler.path) &&
      moduleNameFor(program, handler.path, path) !== undefined,
  );
}

/** Whether a handler is part of a Django project, whose apps are one program, as its tasks are; a Flask service beside them is another. */
export function isDjangos({ workspace }: Program, { framework, kind, path }: Handler): boolean {
  return (
    framework === 'django' ||
    (kind === 'task' && workspace.directory(projectOf(path, workspace)).has('manage.py'))
  );
}

/** A module that imports the handler, directly or not, cannot be imported by it. */
export function isImportable(instrumentation: Instrumentation, path: string, handler: string): boolean {
  return (
    path === handler ||
    instrumentation.program.workspace.source(path) === undefined ||
    !instrumentation.imports(path, handler)
  );
}

/** Whether a package on the way to a module imports the handler, which would then be asked for before it is there. */
function runsHandler(instrumentation: Instrumentation, module: string, handler: string): boolean {
  const { workspace } = instrumentation.program;
  for (let at = directoryOf(module); !handler.startsWith(`${at}/`); at = directoryOf(at)) {
    const init = `${at}/__init__.py`;
    if (workspace.source(init) && instrumentation.imports(init, handler)) return true;
  }
  return false;
}

/** Kept in a variable of its module, where others can import it. */
export function isModuleVariable({ key }: Definition): boolean {
  return !key.includes('@') && !key.includes('<locals>') && !key.slice(key.lastIndexOf('#')).includes('.');
}

/** The metrics of the part of a project that a handler is in, or that its own metrics go to. */
export function nearOf(
  instrumentation: Instrumentation,
  handler: Handler,
  definitions: readonly Definition[],
  settings: StyleSettings,
): readonly Definition[] {
  const { program } = instrumentation;
  if (definitions.length === 0) return definitions;
  const place = placeOf(instrumentation, handler, settings);
  const parts = [handler.path, ...(place === undefined ? [] : [place])].map((path) =>
    topPackage(program, path),
  );
  return definitions.filter(
    (one) => one.path === place || parts.some((part) => one.path.startsWith(`${part}/`)),
  );
}
