import type { StyleSettings } from '../instrument/house/house-style.ts';

/** The settings of somebody who has set nothing about metrics. */
export const NO_METRICS_SETTINGS: StyleSettings = {
  style: 'auto',
  module: undefined,
  outcomes: false,
  errors: false,
  durations: false,
  areaNames: new Map(),
  actionNames: new Map(),
};
