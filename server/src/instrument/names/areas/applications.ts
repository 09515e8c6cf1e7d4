import type { Placed } from './placed.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { named, staticSegments } from '../words/segments.ts';

/** Which areas are no more than the applications that have handlers. */
export interface Applications {
  /** Whether an area is the application itself, and says nothing of what a handler is about. */
  readonly isApplication: (area: string, placed: Pick<Placed, 'project' | 'relative' | 'handler'>) => boolean;
  /** Whether that is sure: a folder beside others is about something, whatever no path says. */
  readonly isSurelyApplication: (
    area: string,
    placed: Pick<Placed, 'project' | 'relative' | 'handler'>,
  ) => boolean;
  /** Whether a project has one package with handlers, and no other. */
  readonly isOnly: (project: string) => boolean;
  /** Whether an area is called like the project. */
  readonly isProject: (area: string, project: string) => boolean;
}

/** @param serviceOf what a service is called that is one of several; undefined for what is no service. */
export function applicationsOf(
  placed: readonly Placed[],
  serviceOf: (project: string) => string | undefined,
): Applications {
  // The package of the application, and not one of several that are about something each.
  const packages = new Map<string, Map<string, Set<string>>>();
  for (const { project, relative, area } of placed) {
    const tops = packages.get(project) ?? new Map<string, Set<string>>();
    packages.set(project, tops);
    const top = topOf(relative);
    tops.set(top, (tops.get(top) ?? new Set()).add(singular(area)));
  }
  const isCalledSo = (area: string, project: string): boolean =>
    /^(app|task|bot)$/.test(area) || area === serviceOf(project);
  // A package of the project's own name, whatever lies beside it.
  const isProject = (area: string, project: string): boolean =>
    singular(area) === singular(wordsOf(project.slice(project.lastIndexOf('/') + 1)).join('_'));
  // A package `acme_web` is that of the application `acme`.
  const isTop = (area: string, relative: string): boolean => {
    const top = wordsOf(topOf(relative)).join('_');
    return [top, top.replace(/_(web|app|api|server|backend|service|site)$/, '')].some(
      (one) => singular(area) === singular(one),
    );
  };
  // `projects/` beside `labels/` and `users/`, below `/projects`.
  const isOneOfMany = (project: string): boolean => packages.get(project)!.size > 2;
  return {
    isProject,
    isOnly: (project) => packages.get(project)?.size === 1,
    isApplication: (area, { project, relative, handler }) => {
      const isMixed = packages.get(project)!.get(topOf(relative))!.size > 1 && !isOneOfMany(project);
      // A bot's handlers have no paths that could say it.
      const isUnsaid = handler.paths.length > 0 ? !isSaid(area, handler.paths) : !isOneOfMany(project);
      return (
        isCalledSo(area, project) ||
        (isTop(area, relative) && (isMixed || isUnsaid || isProject(area, project)))
      );
    },
    isSurelyApplication: (area, { project, relative }) =>
      isCalledSo(area, project) ||
      (isTop(area, relative) && (!isOneOfMany(project) || isProject(area, project))),
  };
}

/** Whether a path has an area in it. */
export function isSaid(area: string, paths: readonly string[]): boolean {
  return paths.some((path) => staticSegments(path).some((one) => singular(one) === singular(area)));
}

/** The first folder on the way to a file that is about something. */
export function topOf(relative: string): string {
  return (
    relative
      .split('/')
      .slice(0, -1)
      .find((one) => named(one) !== undefined) ?? ''
  );
}
