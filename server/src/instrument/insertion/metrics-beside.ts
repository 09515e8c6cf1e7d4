import { counterNaming, durationName, errorsName, helpText } from './counter-names.ts';
import type { CountValue } from './count-plan.ts';
import type { NewMetric } from '../metrics/definition-text.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { HandlerName } from '../names/handler-names.ts';
import { isOutcome, type StyleSettings } from '../house/house-style.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { scrapedName } from '../metrics/metric-library.ts';
import { isModuleVariable, nearOf, placeOf } from '../house/metric-place.ts';
import { projectOf } from '../code/project.ts';

/** A metric that a handler uses besides the one that counts it. Plain, so that equal plans are equal. */
export interface BesideMetric {
  /** Its key, where it is there already. */
  readonly metric: string | undefined;
  readonly define: NewMetric | undefined;
  readonly values: readonly CountValue[];
  /** The file that holds it, or that it is defined in. */
  readonly module: string;
  readonly createsModule: boolean;
}

/** What the settings ask for besides a counter: how long it took, and a counter of errors. */
export interface Beside {
  readonly duration: BesideMetric | undefined;
  readonly errors: BesideMetric | undefined;
}

/**
 * The metrics beside a counter, with the labels of that counter, but for an outcome.
 *
 * @param isShared whether one counter serves all areas.
 */
export function metricsBeside(
  instrumentation: Instrumentation,
  handler: Handler,
  name: HandlerName,
  values: readonly CountValue[],
  isShared: boolean,
  settings: StyleSettings,
): Beside {
  const { program, inventory } = instrumentation;
  const project = projectOf(handler.path, program.workspace);
  const definitions = inventory
    .definitions()
    .filter((one) => projectOf(one.path, program.workspace) === project && isModuleVariable(one));
  const naming = counterNaming(
    definitions,
    (one) => instrumentation.labelsOf(one),
    nearOf(instrumentation, handler, definitions, settings),
  );
  const own = values.filter(({ label }) => !isOutcome(label));
  const labels = own.map(({ label }) => label);
  const title = helpText(name.area, 'operations', name.capitals);
  // `FCM operations` stay so in a sentence.
  const about = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  const metric = (kind: NewMetric['kind'], exposed: string, help: string): BesideMetric | undefined => {
    const known = definitions.find((one) => scrapedName(one) === exposed);
    if (known) {
      const isSame = known.kind === kind && instrumentation.labelsOf(known)?.join() === labels.join();
      const isImportable = known.path === handler.path || !instrumentation.imports(known.path, handler.path);
      return isSame && isImportable
        ? { metric: known.key, define: undefined, values: own, module: known.path, createsModule: false }
        : undefined;
    }
    const module = placeOf(instrumentation, handler, settings);
    if (module === undefined) return undefined;
    const define: NewMetric = { kind, name: exposed, help, labels, library: inventory.library() };
    const createsModule = program.workspace.source(module) === undefined;
    return { metric: undefined, define, values: own, module, createsModule };
  };
  return {
    // A conversation has no duration that could be compared.
    duration:
      settings.durations && handler.kind !== 'websocket'
        ? metric(
            'histogram',
            isShared ? `${naming.prefix}operation_duration_seconds` : durationName(name.area, naming),
            isShared
              ? 'Duration of operations by area and action in seconds'
              : `Duration of ${about} in seconds`,
          )
        : undefined,
    errors: settings.errors
      ? metric(
          'counter',
          isShared ? `${naming.prefix}operation_errors_total` : errorsName(name.area, naming),
          isShared ? 'Operations that failed by area and action' : `${title} that failed`,
        )
      : undefined,
  };
}
