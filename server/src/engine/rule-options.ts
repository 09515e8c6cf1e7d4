import type { FixSettings, RuleOptions } from '../rules/rule.ts';
import type { Settings } from './settings.ts';

/** Options with a text that is equal for equal ones. */
export interface Keyed {
  readonly options: RuleOptions;
  readonly key: string;
}

const keyed = new WeakMap<Settings, Keyed>();

/** The settings that decide what rules say. */
export function optionsOf(settings: Settings): Keyed {
  let known = keyed.get(settings);
  if (known) return known;
  const options: RuleOptions = {
    loggerObjects: settings['logger-objects'],
    exemptPaths: settings['metrics.exempt-paths'],
    metrics: fixSettings(settings).metrics,
  };
  const { loggerObjects, exemptPaths, metrics } = options;
  const key = JSON.stringify([
    loggerObjects,
    exemptPaths,
    metrics.style,
    metrics.module,
    metrics.outcomes,
    metrics.errors,
    metrics.durations,
    [...metrics.areaNames],
    [...metrics.actionNames],
  ]);
  keyed.set(settings, (known = { options, key }));
  return known;
}

/** The settings that shape edits. */
export function fixSettings(settings: Settings): FixSettings {
  return {
    logger: settings.logger,
    strict: settings.strict,
    metrics: {
      style: settings['metrics.style'],
      module: settings['metrics.module'],
      outcomes: settings['metrics.outcomes'],
      errors: settings['metrics.errors'],
      durations: settings['metrics.durations'],
      areaNames: settings['metrics.area-names'],
      actionNames: settings['metrics.action-names'],
    },
  };
}
