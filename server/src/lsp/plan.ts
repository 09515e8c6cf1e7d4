import type { Session } from './session.ts';

/** INTERIM until engine/harden.ts is there. */
export function registerPlan(_session: Session): void {}
