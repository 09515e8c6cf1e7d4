import type { Expr, FunctionDef, Stmt } from '../../../python/tree.ts';
import { blocksOf, lastName, walkOwnStatements } from '../../../python/walk.ts';
import { bindArguments } from '../../../types/calls.ts';
import { boundTo } from '../../code/bound-values.ts';
import { argument } from '../../code/literals.ts';
import { isResponseClass } from '../../answers/response-classes.ts';
import type { AnswerPlace } from '../certain-answers.ts';
import { namesRead } from '../deeds.ts';
import { functionsRun } from '../functions-run.ts';
import type { Ways } from './ways.ts';

/**
 * Why an answer may be none: FastAPI checks what is returned against the model that is promised, after the handler has
 * counted, and makes a failure of `None`; a response that is made of `None` tells that there is none of what was asked for.
 * Undefined where no model is promised, or `None` is an answer, too.
 */
export function doubtOfNone({ points, place, framework, kind }: Ways): string | undefined {
  const isChecked = framework === 'fastapi' && promisesModel(place.def);
  const isDoubted = points.some(({ stmt }) => {
    if (stmt.kind !== 'return' || !stmt.value) return false;
    const given = isChecked ? stmt.value : kind === 'route' ? madeOf(stmt.value, place) : undefined;
    return given !== undefined && mayBeNone(given, place, 0);
  });
  return isDoubted ? 'what it answers with may be nothing' : undefined;
}

/** What a response is made of: `found` of `JSONResponse(content=found)`. */
function madeOf(value: Expr, place: AnswerPlace): Expr | undefined {
  if (value.kind !== 'call' || !isResponseClass(value, place)) return undefined;
  return argument(value, 'content') ?? value.args.find(({ keyword }) => keyword === undefined)?.value;
}

/** `@router.get("/{key}", response_model=Item)`, `-> Item`. */
function promisesModel({ decorators, returns }: FunctionDef): boolean {
  for (const { value } of decorators) {
    const model = value.kind === 'call' ? argument(value, 'response_model') : undefined;
    if (model) return !allowsNone(model);
  }
  return returns !== undefined && !allowsNone(returns);
}

function allowsNone(type: Expr): boolean {
  switch (type.kind) {
    case 'constant':
      return type.type !== 'str' || /\bNone\b|\bOptional\b|\bAny\b/.test(type.value);
    case 'binary':
      return allowsNone(type.left) || allowsNone(type.right);
    case 'subscript': {
      const name = lastName(type.object);
      if (name === 'Optional') return true;
      return /^(Union|Annotated)$/.test(name ?? '') && type.index.some(allowsNone);
    }
    default:
      return /^(Any|object|((JSON|HTML|PlainText|Redirect|Streaming|File|ORJSON|UJSON)?Response))$/.test(
        lastName(type) ?? '',
      );
  }
}

/** Whether a value is `None` where there is none of what was looked up, and nobody asks. */
function mayBeNone(value: Expr, place: AnswerPlace, depth: number): boolean {
  if (value.kind === 'await') return mayBeNone(value.value, place, depth);
  if (value.kind === 'name') {
    const [only, second] = boundTo(value.id, place.def);
    return only !== undefined && !second && !isAsked(value.id, place.def) && mayBeNone(only, place, depth);
  }
  if (value.kind !== 'call') return false;
  if (/^(one_or_none|scalar_one_or_none|first)$/.test(lastName(value.callee) ?? ''))
    return value.args.length === 0;
  if (depth > 2) return false;
  return functionsRun(value, place).some(({ scope, call }) => {
    const { def } = scope;
    const isGivenNone = (param: string): boolean => {
      const isMethod = scope.fn.owner !== undefined && /^(self|cls)$/.test(def.params[0]?.name ?? '');
      const given = call && bindArguments(def, call, isMethod).find((one) => one.param?.name === param);
      return given !== undefined && mayBeNone(given.value, place, depth + 1);
    };
    const at: AnswerPlace = { ...place, scope, def, seen: [] };
    return !def.generator && givesNone(def.body.stmts, at, depth + 1, isGivenNone) && givesMore(def);
  });
}

/**
 * Whether a suite gives `None` on one of its ways.
 *
 * @param isGivenNone whether a parameter may be `None`, for which alone it is given back: `if found is None: return None`.
 */
function givesNone(
  stmts: readonly Stmt[],
  place: AnswerPlace,
  depth: number,
  isGivenNone: (param: string) => boolean,
): boolean {
  const params = new Set(place.def.params.map(({ name }) => name));
  return stmts.some((stmt) => {
    if (stmt.kind === 'return')
      return !stmt.value || isNone(stmt.value) || mayBeNone(stmt.value, place, depth);
    if (stmt.kind === 'function' || stmt.kind === 'class') return false;
    const missing = stmt.kind === 'if' ? missingName(stmt.test) : undefined;
    if (stmt.kind === 'if' && missing !== undefined && params.has(missing) && !isGivenNone(missing))
      return stmt.orElse !== undefined && givesNone(stmt.orElse.stmts, place, depth, isGivenNone);
    return blocksOf(stmt).some((block) => givesNone(block.stmts, place, depth, isGivenNone));
  });
}

/** `not found`, `found is None`: the name. */
function missingName(test: Expr): string | undefined {
  const asked =
    test.kind === 'unary' && test.op === 'not'
      ? test.operand
      : test.kind === 'compare' && test.ops.join() === 'is' && isNone(test.operands[1]!)
        ? test.operands[0]
        : undefined;
  return asked?.kind === 'name' ? asked.id : undefined;
}

/** Whether a function gives something on one of its ways. */
function givesMore({ body }: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && !isNone(stmt.value)) found = true;
  });
  return found;
}

function isNone(value: Expr): boolean {
  return value.kind === 'constant' && value.type === 'None';
}

/** Whether a branch, an assertion or a loop reads a name. */
function isAsked(name: string, def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (
      (stmt.kind === 'if' || stmt.kind === 'while' || stmt.kind === 'assert') &&
      namesRead(stmt.test).has(name)
    )
      found = true;
    if (stmt.kind === 'match' && namesRead(stmt.subject).has(name)) found = true;
  });
  return found;
}
