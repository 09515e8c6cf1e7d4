import { dottedName } from '../../python/walk.ts';
import { projectOf } from '../code/project.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { singular, wordsOf } from '../names/words/naming.ts';
import type { Program } from '../../types/program.ts';
import { isModuleVariable } from './metric-place.ts';

/** What a meter is called after the module that makes it. */
const OF_MODULE = '__name__';

/** What the meters of OpenTelemetry's that a module keeps are called; a name that is not written down is left out. */
function meterNames(program: Program, path: string): readonly string[] {
  return (program.workspace.module(path)?.units ?? []).flatMap(({ lowered: { stmt } }) => {
    if (stmt.kind !== 'assign' || stmt.value?.kind !== 'call') return [];
    const { callee, args } = stmt.value;
    if (!/(^|\.)get_meter$/.test(dottedName(callee) ?? '')) return [];
    const value = args[0]?.value;
    if (value?.kind === 'name') return value.id === OF_MODULE ? [OF_MODULE] : [];
    return value?.kind === 'constant' && value.type === 'str' ? [value.value] : [];
  });
}

/**
 * Whether the instruments of a module are made with a meter that is called after what they are all about: those of
 * `get_meter("celery_tasks")` count tasks, and nothing else belongs to it.
 */
export function hasMeterOfTopic({ inventory, program }: Instrumentation, path: string): boolean {
  const names = meterNames(program, path);
  const parts = new Set(path.split('/').flatMap(wordsOf));
  const instruments = inventory.definitionsIn(path).map(({ writtenName }) => writtenName ?? '');
  return (
    names.length > 0 &&
    instruments.length > 0 &&
    names.every((name) => {
      const words = wordsOf(name).filter((word) => !parts.has(word));
      return (
        name !== OF_MODULE &&
        words.length > 0 &&
        instruments.every((one) => {
          const said = new Set(wordsOf(one).map(singular));
          return words.every((word) => said.has(singular(word)));
        })
      );
    })
  );
}

/**
 * Whether a project makes its instruments of OpenTelemetry where it uses them: most of them with a meter of their own module
 * (`get_meter(__name__)`), in which alone they are updated.
 */
export function definesWhereUsed({ inventory, program }: Instrumentation, project: string): boolean {
  const own = inventory
    .definitions()
    .filter(
      (one) =>
        one.library === 'opentelemetry' &&
        isModuleVariable(one) &&
        projectOf(one.path, program.workspace) === project,
    );
  const there = own.filter(({ key, path }) => {
    const updates = inventory.updatesOf(key);
    const isUsed = updates.length > 0 && updates.every(({ fn }) => fn?.startsWith(`${path}#`) ?? false);
    const names = meterNames(program, path);
    return isUsed && names.length > 0 && names.every((name) => name === OF_MODULE);
  });
  return there.length > 1 && there.length * 2 > own.length;
}
