import type { Framework } from '../framework.ts';
import { fastapi } from './fastapi.ts';

/** Every framework whose handlers are found, in no order that matters. */
export const FRAMEWORKS: readonly Framework[] = [fastapi];
