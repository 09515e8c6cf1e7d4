import picocolors from 'picocolors';
import type { Safety, Severity } from '../rules/finding.ts';

type Paint = (text: string) => string;

/** The colours of the output, or none. */
export interface Colors {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
  readonly blue: Paint;
  readonly yellow: Paint;
  severity(severity: Severity): Paint;
  safety(safety: Safety): Paint;
}

/** @param on see `wantsColor`. */
export function makeColors(on: ReturnType<typeof wantsColor>): Colors {
  const paint = picocolors.createColors(on === 'color');
  return {
    bold: paint.bold,
    dim: paint.dim,
    red: paint.red,
    green: paint.green,
    cyan: paint.cyan,
    blue: paint.blue,
    yellow: paint.yellow,
    severity: (severity) =>
      severity === 'error'
        ? paint.red
        : severity === 'warning'
          ? paint.yellow
          : severity === 'hint'
            ? paint.dim
            : paint.cyan,
    safety: (safety) => (safety === 'review' ? paint.yellow : paint.green),
  };
}

/** https://no-color.org and FORCE_COLOR; else colours go to terminals only. */
export function wantsColor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): 'color' | 'plain' {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 'plain';
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return 'color';
  return stream.isTTY && env.TERM !== 'dumb' ? 'color' : 'plain';
}
