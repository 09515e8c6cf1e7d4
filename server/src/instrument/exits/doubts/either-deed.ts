import type { Block, Expr, FunctionDef, If } from '../../../python/tree.ts';
import { sameShape } from '../../../python/same-shape.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../../python/walk.ts';
import { boundTo } from '../../code/bound-values.ts';
import { wordsOf } from '../../names/words/naming.ts';
import { callsOf } from '../called-in.ts';
import type { AnswerPlace } from '../certain-answers.ts';
import { isDeed } from '../deeds.ts';
import { setsOrTakes } from './set-or-taken.ts';
import type { Ways } from './ways.ts';

/** A `create` that, in one of two branches, deletes instead: what it counts as is true of the other only. */
export function doubtOfEither({ place, asked, kind }: Ways): string | undefined {
  const { def } = place;
  if (
    (asked !== 'reads' || kind === 'task') &&
    (choosesDeed(place) ||
      runsWhatIsGiven(place) ||
      setsOrTakes(def) ||
      (kind === 'bot' && leavesByValue(def)))
  )
    return 'it does one thing or another, by what it is given';
  const words = wordsOf(def.name);
  const [claimed] = words.filter((word) => MAKES.test(word) || REMOVES.test(word));
  if (claimed === undefined || words.some((word) => /^(or|toggle|sync|set)$/.test(word))) return undefined;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if' || !stmt.orElse) return;
    const [first, second] = [calledIn(stmt.body), calledIn(stmt.orElse)];
    const isEither = (one: readonly string[], other: readonly string[]): boolean =>
      one.some(removes) && !one.some(makes) && other.some(makes) && !other.some(removes);
    found ||= isEither(first, second) || isEither(second, first);
  });
  return found ? 'it does one thing or another, by what it is given' : undefined;
}

/**
 * `if action == "start": … elif action == "stop": …`, or a `match`, of whose branches two do things of which neither is
 * the other's.
 */
function choosesDeed(place: AnswerPlace): boolean {
  let found = false;
  walkOwnStatements(place.def.body.stmts, (stmt) => {
    const branches =
      stmt.kind === 'match'
        ? stmt.cases.map(({ body }) => body)
        : stmt.kind === 'if'
          ? chosenBy(stmt, undefined)
          : [];
    const verbs = branches.map((one) => verbsIn(one, place)).filter(({ size }) => size > 0);
    found ||= verbs.some((one, at) =>
      verbs.slice(at + 1).some((other) => ![...one].some((verb) => other.has(verb))),
    );
  });
  return found;
}

/** `method = data["method"]`, and `method(orders)`: what is run stands among what is sent. */
function runsWhatIsGiven(place: AnswerPlace): boolean {
  return callsOf(place.def, place).some(({ call: { callee } }) => {
    if (callee.kind !== 'name') return false;
    const values = boundTo(callee.id, place.def);
    return values.length > 0 && values.every(isLookedUp);
  });
}

/** `data["method"]`, `data.get("method")`. */
function isLookedUp(value: Expr): boolean {
  const key =
    value.kind === 'subscript' && value.index.length === 1
      ? value.index[0]
      : value.kind === 'call' && value.callee.kind === 'attribute' && value.callee.name === 'get'
        ? value.args[0]?.value
        : undefined;
  return key?.kind === 'constant' && key.type === 'str';
}

/** `if data["action"] == "count": …; return` and `if data["action"] == "until": …; return`, one below the other. */
function leavesByValue({ body }: FunctionDef): boolean {
  const asked: Expr[] = [];
  for (const stmt of body.stmts) {
    if (stmt.kind !== 'if' || stmt.orElse || stmt.body.stmts.at(-1)?.kind !== 'return') continue;
    const [left, right] =
      stmt.test.kind === 'compare' && stmt.test.ops.join() === '==' ? stmt.test.operands : [];
    if (left && right?.kind === 'constant' && right.type === 'str') asked.push(left);
  }
  return asked.some((one, at) => asked.slice(at + 1).some((other) => sameShape(one, other)));
}

/** The suites of an `if` and its `elif`s that compare one thing with texts. */
function chosenBy(stmt: If, subject: Expr | undefined): readonly Block[] {
  const { test, body, orElse } = stmt;
  const [left, right] = test.kind === 'compare' && test.ops.join() === '==' ? test.operands : [];
  if (!left || right?.kind !== 'constant' || right.type !== 'str') return [];
  if (subject && !sameShape(subject, left)) return [];
  const [only, second] = orElse?.stmts ?? [];
  return [body, ...(only?.kind === 'if' && !second ? chosenBy(only, left) : [])];
}

/** What is done in a suite, by the first words of what surely changes something. */
function verbsIn(block: Block, place: AnswerPlace): ReadonlySet<string> {
  const found = new Set<string>();
  walkOwnStatements(block.stmts, (stmt) => {
    if ((stmt.kind !== 'expr' && stmt.kind !== 'assign') || !isDeed(stmt, place)) return;
    const call = stmt.value?.kind === 'await' ? stmt.value.value : stmt.value;
    const [verb] = call?.kind === 'call' ? wordsOf(lastName(call.callee) ?? '') : [];
    if (verb !== undefined && !/^(save|commit|flush|send)$/.test(verb)) found.add(verb);
  });
  return found;
}

function calledIn(block: Block): readonly string[] {
  const found: string[] = [];
  walkOwnStatements(block.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call') found.push(lastName(one.callee) ?? '');
      });
  });
  return found;
}

const MAKES = /^(create|add|insert)$/;
const REMOVES = /^(delete|remove|destroy)$/;

function makes(name: string): boolean {
  return /^(create|save|insert|bulk_create|get_or_create|update_or_create)$/.test(name);
}

function removes(name: string): boolean {
  return REMOVES.test(name);
}
