import { saidIn } from '../flow/elsewhere.ts';
import type { Program } from '../types/program.ts';
import { PythonFiles } from '../workspace/python-files.ts';
import { isTestFile } from '../workspace/test-files.ts';

/** What a program that serves something is built on. */
const FRAMEWORKS = new Set([
  'aiogram',
  'aiohttp',
  'arq',
  'celery',
  'channels',
  'django',
  'dramatiq',
  'fastapi',
  'flask',
  'grpc',
  'gunicorn',
  'litestar',
  'quart',
  'rest_framework',
  'rq',
  'sanic',
  'starlette',
  'taskiq',
  'telegram',
  'tornado',
  'uvicorn',
]);

/**
 * Whether the workspace is a program that serves, and so says where its logs go. What a library logs as a warning comes
 * out on the standard error of whoever uses it and set up no logging
 * (https://docs.python.org/3/howto/logging.html#what-happens-if-no-configuration-is-provided).
 */
export function isService(program: Program): boolean {
  return new PythonFiles(program.workspace)
    .all()
    .some((path) => !isTestFile(path) && saidIn(path, program).imported.some((name) => FRAMEWORKS.has(name)));
}
