import { broadExcept } from './broad-except/rule.ts';
import { broadSuppress } from './broad-suppress/rule.ts';
import { invalidExcept } from './invalid-except/rule.ts';
import type { Rule } from './rule.ts';
import { silentExcept } from './silent-except/rule.ts';
import { swallowedCancellation } from './swallowed-cancellation/rule.ts';
import { uninstrumentedRoute } from './uninstrumented-route/rule.ts';
import { uninstrumentedTask } from './uninstrumented-task/rule.ts';
import { uselessExcept } from './useless-except/rule.ts';

/** Every rule, in the order of the documentation. `npm run new-rule` adds to it. */
export const RULES: readonly Rule[] = [
  broadExcept,
  broadSuppress,
  silentExcept,
  uselessExcept,
  invalidExcept,
  swallowedCancellation,
  uninstrumentedRoute,
  uninstrumentedTask,
];
