import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import { lastName, walkOwnStatements } from '../../python/walk.ts';
import { bindArguments } from '../../types/calls.ts';
import type { FunctionScope, Scope } from '../../types/scope.ts';
import { boundTo } from '../code/bound-values.ts';
import { calledByType } from '../code/called-functions.ts';
import type { Names } from '../code/control-flow.ts';
import type { Objects } from '../code/objects.ts';
import { attributeOfPackage, isResponseClass, statusAttribute } from './response-classes.ts';
import { codeOf } from './status-codes.ts';

/** So many functions are followed, one behind the other: a service's, its decorator's, what makes the response. */
const MAX_DEPTH = 4;

/** So many are looked into for one answer. */
const MAX_FUNCTIONS = 24;

/**
 * How an answer is asked for its status, where functions of the project make a response with one that only the run knows,
 * however it comes to them: `return self.api.remove(key)`, which ends in `make_response((body, found.get("status", 200)))`. Undefined
 * where no function says so, or it is not sure that a response is what they give.
 */
export function openStatus(values: readonly (Expr | undefined)[], names: Names): string | undefined {
  const { objects } = names;
  const reader = new Reader(objects);
  const made = values.map((one) => {
    const call = one?.kind === 'await' ? one.value : one;
    return call?.kind === 'call' && !isResponseClass(call, names)
      ? reader.ofCall(call, { scope: names.scope, outer: undefined, call: undefined }, 0)
      : undefined;
  });
  const [first] = made;
  const isAlike = made.every((one) => one !== undefined && one.attribute === first?.attribute);
  return isAlike && made.some((one) => one?.isOpen) ? first?.attribute : undefined;
}

/** What a function gives: how that is asked for its status, and whether the status is one that only the run knows. */
interface Made {
  readonly attribute: string | undefined;
  readonly isOpen: boolean;
}

/** A function that is looked into, and the call that gives its parameters. */
interface Frame {
  readonly scope: Scope;
  readonly call: Call | undefined;
  readonly outer: Frame | undefined;
}

const UNKNOWN: Made = { attribute: undefined, isOpen: false };

class Reader {
  private left = MAX_FUNCTIONS;

  constructor(private readonly objects: Objects) {}

  ofCall(call: Call, frame: Frame, depth: number): Made | undefined {
    const { objects } = this;
    const names = { scope: frame.scope, objects };
    if (isResponseClass(call, names)) {
      const status = statusOf(call);
      return {
        attribute: statusAttribute(call, names),
        isOpen: status !== undefined && this.isOpen(status, frame, 0),
      };
    }
    // By the type first, which knows what a decorator makes of a function.
    const key = calledByType(call, names) ?? objects.functionKey(objects.locate(call.callee, frame.scope));
    if (key === undefined || key.startsWith('pack:/') || /\/(site|dist)-packages\//.test(key))
      return undefined;
    if (depth >= MAX_DEPTH || this.left-- <= 0) return undefined;
    const scope = objects.program.functionScope(objects.program.functionRef(key));
    return scope && this.ofFunction(scope, { scope, call, outer: frame }, depth + 1);
  }

  private ofFunction({ def, parent }: FunctionScope, frame: Frame, depth: number): Made | undefined {
    if (def.generator) return undefined;
    const said = saidResponse(def, { scope: parent, objects: this.objects });
    const made: Made[] = [];
    walkOwnStatements(def.body.stmts, (stmt) => {
      if (stmt.kind === 'return' && stmt.value) made.push(this.ofValue(stmt.value, frame, depth));
    });
    const [first] = made;
    const isAlike = made.every(({ attribute }) => attribute === first?.attribute);
    const attribute = said ?? (isAlike ? first?.attribute : undefined);
    return { attribute, isOpen: made.some(({ isOpen }) => isOpen) };
  }

  private ofValue(value: Expr, frame: Frame, depth: number, seen: readonly string[] = []): Made {
    switch (value.kind) {
      case 'await':
        return this.ofValue(value.value, frame, depth, seen);
      case 'call':
        return this.ofCall(value, frame, depth) ?? UNKNOWN;
      case 'conditional':
        return oneOf([value.then, value.otherwise].map((one) => this.ofValue(one, frame, depth, seen)));
      case 'name': {
        if (seen.includes(value.id) || frame.scope.kind !== 'function') return UNKNOWN;
        const bound = boundTo(value.id, frame.scope.def);
        return oneOf(bound.map((one) => this.ofValue(one, frame, depth, [...seen, value.id])));
      }
      default:
        return UNKNOWN;
    }
  }

  /** Whether a status is neither written down as a success nor handed in as one. */
  private isOpen(status: Expr, frame: Frame, turns: number): boolean {
    const code = codeOf(status, frame.scope, this.objects);
    if (code !== undefined) return code >= 400;
    if (turns > MAX_DEPTH) return true;
    if (status.kind === 'conditional')
      return [status.then, status.otherwise].some((one) => this.isOpen(one, frame, turns + 1));
    if (status.kind !== 'name' || frame.scope.kind !== 'function') return true;
    const { def } = frame.scope;
    const bound = boundTo(status.id, def);
    const param = def.params.find(({ name }) => name === status.id);
    if (!param) return bound.length === 0 || bound.some((one) => this.isOpen(one, frame, turns + 1));
    if (bound.some((one) => this.isOpen(one, frame, turns + 1))) return true;
    if (!frame.call || !frame.outer) return true;
    const isMethod = /^(self|cls)$/.test(def.params[0]?.name ?? '');
    const given = bindArguments(def, frame.call, isMethod).find((one) => one.param === param)?.value;
    if (given) return this.isOpen(given, frame.outer, turns + 1);
    return !param.default || this.isOpen(param.default, frame, turns + 1);
  }
}

function oneOf(made: readonly Made[]): Made {
  const [first] = made;
  const isAlike = made.every(({ attribute }) => attribute === first?.attribute);
  return {
    attribute: isAlike ? first?.attribute : undefined,
    isOpen: made.some(({ isOpen }) => isOpen),
  };
}

/** The status that a response is made with: `Response(body, status=code)`, Flask's `make_response((body, code))`. */
function statusOf(call: Call): Expr | undefined {
  const said = call.args.find(({ keyword }) => keyword === 'status' || keyword === 'status_code')?.value;
  if (said || lastName(call.callee) !== 'make_response') return said;
  const [body, status] = call.args.map(({ value }) => value);
  if (body?.kind === 'tuple') return body.items[1]?.kind === 'dict' ? undefined : body.items[1];
  return status;
}

/** How a response is asked for its status that a function says it gives: `-> Response`. */
function saidResponse({ returns }: FunctionDef, { scope, objects }: Names): string | undefined {
  const name = returns && objects.program.names.qualify(returns, scope);
  return name !== undefined && /\.\w*Response$/.test(name)
    ? attributeOfPackage(name.split('.')[0]!)
    : undefined;
}
