import type { ModuleTree } from '../python/units.ts';

/**
 * Where a host keeps what libraries' files were lowered to, from one run to the next. A miss is always right: what
 * it gives must be what lowering the same text would give.
 */
export interface ModuleCache {
  load(text: string): ModuleTree | undefined;
  save(text: string, module: ModuleTree): void;
}
