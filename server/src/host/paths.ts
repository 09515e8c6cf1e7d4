import path from 'node:path';

/** The engine's form of a path: absolute, with `/`. */
export function toEnginePath(file: string, cwd: string = process.cwd()): string {
  const absolute = path.resolve(cwd, file);
  return path.sep === '/' ? absolute : absolute.replaceAll(path.sep, '/');
}

/** How a person at `cwd` would write a path; one that is elsewhere stays absolute. */
export function toShownPath(enginePath: string, cwd: string = process.cwd()): string {
  const relative = path.relative(cwd, enginePath);
  if (relative === '') return '.';
  return relative.startsWith('..') || path.isAbsolute(relative)
    ? enginePath
    : relative.replaceAll(path.sep, '/');
}
