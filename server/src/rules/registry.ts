import { broadExcept } from './broad-except/rule.ts';
import type { Rule } from './rule.ts';
import { uninstrumentedRoute } from './uninstrumented-route/rule.ts';
import { uninstrumentedTask } from './uninstrumented-task/rule.ts';

/** Every rule, in the order of the documentation. `npm run new-rule` adds to it. */
export const RULES: readonly Rule[] = [broadExcept, uninstrumentedRoute, uninstrumentedTask];
