import type { Definition } from './inventory.ts';
import type { Instrumentation } from '../instrumentation.ts';

/** A metric that stays as it was defined. */
export interface Unused {
  /** The functions that would update it and that nothing calls, by key. */
  readonly uncalled: readonly string[];
}

/**
 * Whether nothing updates a metric: it is mentioned nowhere but in its definition, in imports, and in functions
 * that are themselves mentioned nowhere. Undefined when something may update it.
 */
export function unusedMetric(instrumentation: Instrumentation, definition: Definition): Unused | undefined {
  const { inventory, mentions, program } = instrumentation;
  if (definition.key.includes('@') || inventory.escapes(definition.key)) return undefined;
  // An observable instrument asks its callbacks; Info and Enum are often written once, by their definition's file.
  if (definition.library === 'opentelemetry') return undefined;
  const name = definition.key.slice(
    Math.max(definition.key.lastIndexOf('#'), definition.key.lastIndexOf('.')) + 1,
  );
  const updates = inventory.updatesOf(definition.key);
  const dead = updates.filter((update) => update.fn !== undefined && isUncalled(update.fn));
  if (dead.length < updates.length) return undefined;
  // The definition names it once, and each dead update once.
  if (mentions.of(name) > 1 + dead.length) return undefined;
  return { uncalled: [...new Set(dead.map((update) => update.fn!))].sort() };

  function isUncalled(fn: string): boolean {
    const short = fn.slice(Math.max(fn.lastIndexOf('#'), fn.lastIndexOf('.')) + 1);
    if (/^__\w+__$/.test(short) || instrumentation.handlers.of(fn)) return false;
    const declarations = program.declarations.functionAt(fn);
    // A decorator may hand the function to anybody; an override is called by what declares it.
    if (declarations.some((one) => one.def.decorators.length > 0)) return false;
    const owner = program.functionRef(fn).owner;
    if (owner && instrumentation.objects.ancestry(owner.key).names.length > 1) return false;
    if (owner && mentions.mayBeLookedUp(short)) return false;
    return mentions.of(short) === 0;
  }
}
