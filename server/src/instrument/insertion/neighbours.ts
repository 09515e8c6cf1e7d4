import type { Unit } from '../../python/units.ts';
import type { Neighbour, NewMetric } from '../metrics/definition-text.ts';
import type { Definition } from '../metrics/inventory.ts';
import { ACTION_LABELS } from '../names/words/naming.ts';

/** Those of a file's metrics that are a statement of their own, in their order. */
export function neighboursIn(
  definitions: readonly Definition[],
  units: readonly Unit[],
): readonly Neighbour[] {
  const byVariable = new Map(definitions.map((one) => [one.key.slice(one.key.lastIndexOf('#') + 1), one]));
  const result: Neighbour[] = [];
  for (const unit of units) {
    const { stmt } = unit.lowered;
    if (
      stmt.kind !== 'assign' ||
      stmt.value?.kind !== 'call' ||
      stmt.targets.length !== 1 ||
      stmt.targets[0]!.kind !== 'name'
    )
      continue;
    const definition = byVariable.get(stmt.targets[0].id);
    if (definition) result.push({ definition, variable: stmt.targets[0].id, call: stmt.value, unit });
  }
  return result;
}

/** The last of its kind with as many labels as are wanted, told apart by an action if there is such a one. */
export function modelFor(neighbours: readonly Neighbour[], counter: NewMetric): Neighbour | undefined {
  const counters = neighbours.filter(
    ({ definition }) => definition.kind === counter.kind && definition.library === counter.library,
  );
  const byAction = counters.filter(
    ({ definition }) =>
      definition.labels?.length === counter.labels.length &&
      definition.labels.every((label) => counter.labels.includes(label) || ACTION_LABELS.has(label)),
  );
  const labelled = counters.filter(({ definition }) => definition.labels && definition.labels.length > 0);
  const asMany = labelled.filter(({ definition }) => definition.labels!.length === counter.labels.length);
  return byAction.at(-1) ?? asMany.at(-1) ?? labelled.at(-1) ?? counters.at(-1);
}
