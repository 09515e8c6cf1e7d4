import type { LoweredUnit } from '../../python/lower.ts';
import type { Expr } from '../../python/tree.ts';
import { dottedName } from '../../python/walk.ts';
import type { Program } from '../../types/program.ts';
import type { ClassRef } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import type { FlowPlace, Step } from '../escapes.ts';

/** Where code stands, as offsets in the unit that is read. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes effects of the code of one unit, with what a person is told of them: the text and the place. */
export class Evidence {
  constructor(
    readonly program: Program,
    readonly path: string,
    private readonly unit: LoweredUnit,
  ) {}

  place(node: Span): FlowPlace {
    return { path: this.path, unit: this.unit, start: node.start, end: node.end };
  }

  raised(cls: ClassRef, step: Step): Effect {
    return { kind: 'raise', cls, step };
  }

  /** A builtin exception that an operation raises; none where the builtins have no such class. */
  operation(name: string, node: Span, text?: string): Effect[] {
    const cls = this.program.classes.builtin(name);
    const shown = text ?? (name === 'ZeroDivisionError' ? 'division' : 'subscript');
    return cls ? [this.raised(cls, { text: shown, source: 'operation', place: this.place(node) })] : [];
  }

  open(node: Span, text: string, reason: string): Effect {
    return { kind: 'open', open: { text, reason, place: this.place(node) } };
  }

  /** A parameter of the function around is called, awaited or iterated: what that does depends on what is passed. */
  ofParam(verb: 'call' | 'await' | 'iterate', param: string, text: string, node: Span): Effect {
    return {
      kind: 'param',
      use: `${verb} ${param}`,
      step: { text, source: 'call', place: this.place(node) },
    };
  }

  /** @param path the file of the callee. */
  callStep(callee: Expr, path: string, at: Expr = callee): Step {
    const source = sourceOf(path);
    const step = { text: textOf(callee), source, place: this.place(at) };
    return source === 'pack' ? { ...step, pack: path } : step;
  }

  /** The step to a method that an operator runs. */
  operationStep(node: Expr, path: string): Step {
    const source = sourceOf(path);
    return {
      text:
        node.kind === 'subscript'
          ? 'subscript'
          : node.kind === 'binary'
            ? `the operator ${node.op}`
            : textOf(node),
      source: source === 'pack' ? 'operation' : source,
      place: this.place(node),
    };
  }
}

function sourceOf(path: string): Step['source'] {
  return path.startsWith('pack:/') ? 'pack' : path.endsWith('.pyi') ? 'stub' : 'call';
}

/** An expression as a person recognises it, without arguments and indices. */
export function textOf(expr: Expr): string {
  const dotted = dottedName(expr);
  if (dotted) return dotted;
  if (expr.kind === 'attribute') return `….${expr.name}`;
  if (expr.kind === 'call') return `${textOf(expr.callee)}(…)`;
  if (expr.kind === 'await') return textOf(expr.value);
  if (expr.kind === 'subscript') return `${textOf(expr.object)}[…]`;
  return '…';
}
