import type { Framework } from './framework.ts';
import { aiohttp } from './aiohttp.ts';
import { bots } from './bots.ts';
import { django } from './django.ts';
import { fastapi } from './fastapi.ts';
import { flask } from './flask.ts';
import { litestar } from './litestar.ts';
import { sanic } from './sanic.ts';
import { tasks } from './tasks.ts';
import { tornado } from './tornado.ts';

/** Every framework whose handlers are found, in no order that matters. */
export const FRAMEWORKS: readonly Framework[] = [
  fastapi,
  flask,
  django,
  aiohttp,
  litestar,
  sanic,
  tornado,
  tasks,
  bots,
];
