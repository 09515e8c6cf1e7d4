import { BEING_READ } from '../../workspace/library-reading.ts';
import type { ModuleRef } from '../../workspace/modules.ts';
import type { Inference } from '../inference.ts';
import { type Type, unknown } from '../type.ts';

/** What a name of a module holds, submodules included; undefined where it has no such name. */
export function moduleMember(
  module: ModuleRef,
  from: string,
  name: string,
  inference: Inference,
): Type | undefined {
  const { program } = inference;
  for (const layer of module.layers) {
    const exported = program.names.export(layer, name);
    if (exported) return program.moduleValue(exported.path, name);
  }
  if (module.layers.some((layer) => program.workspace.isBeingRead(layer))) return unknown(BEING_READ);
  const submodule = program.modules.resolve(from, `${module.name}.${name}`);
  if (submodule) return { kind: 'module', module: submodule, from };
  if (['__name__', '__file__', '__doc__'].includes(name)) return inference.builtin('str');
  // PEP 562: a module may answer for names it does not hold.
  if (module.layers.some((layer) => program.names.export(layer, '__getattr__')))
    return unknown(`${module.name}.${name}, made by the module's __getattr__`);
  return undefined;
}

/** What others may import from a module: what a stub imports for itself alone is no part of it. */
export function offeredMember(
  module: ModuleRef,
  from: string,
  name: string,
  inference: Inference,
): Type | undefined {
  const { program } = inference;
  const { names } = program;
  const layers = module.layers.filter((layer) => {
    const exported = names.export(layer, name);
    return !(
      exported?.bindings.every((one) => one.kind === 'from' && !one.renamed) &&
      program.isKnowledge(exported.path)
    );
  });
  return moduleMember({ ...module, layers }, from, name, inference);
}
