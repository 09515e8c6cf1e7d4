import { broadExcept } from './broad-except/rule.ts';
import { broadSuppress } from './broad-suppress/rule.ts';
import { invalidExcept } from './invalid-except/rule.ts';
import { maskedRetry } from './masked-retry/rule.ts';
import { metricLabels } from './metric-labels/rule.ts';
import { metricName } from './metric-name/rule.ts';
import type { Rule } from './rule.ts';
import { silentExcept } from './silent-except/rule.ts';
import { swallowedCancellation } from './swallowed-cancellation/rule.ts';
import { uninstrumentedRoute } from './uninstrumented-route/rule.ts';
import { uninstrumentedTask } from './uninstrumented-task/rule.ts';
import { unraisedExcept } from './unraised-except/rule.ts';
import { unusedMetricRule } from './unused-metric/rule.ts';
import { uselessExcept } from './useless-except/rule.ts';

/** Every rule, in the order of the documentation. `npm run new-rule` adds to it. */
export const RULES: readonly Rule[] = [
  broadExcept,
  broadSuppress,
  silentExcept,
  uselessExcept,
  invalidExcept,
  unraisedExcept,
  swallowedCancellation,
  maskedRetry,
  uninstrumentedRoute,
  uninstrumentedTask,
  unusedMetricRule,
  metricLabels,
  metricName,
];
