import type { BroadPlace } from '../../handlers/broad.ts';
import { isHttpResponse } from '../../handlers/http-errors.ts';
import type { Outcome } from '../../handlers/outcome.ts';
import { readableName } from '../../handlers/public-name.ts';
import type { Escapes, Escaping } from '../../flow/escapes.ts';
import type { Program } from '../../types/program.ts';
import type { LineOf, Problem, Related } from '../rule.ts';

/** How many types a message names. */
const NAMED = 4;

/** What `what` does not let through: the types of a set with the line each first comes from. */
export function describe(
  what: string,
  escapes: Escapes,
  fromPath: string,
  program: Program,
): (lineOf: LineOf) => string {
  return (lineOf) => {
    const named = escapes.types.slice(0, NAMED).map((one) => describeType(one, fromPath, program, lineOf));
    const more = escapes.types.length - named.length;
    const list = named.join(', ') + (more > 0 ? ` and ${more} more` : '');
    const [first] = escapes.unresolved;
    if (!first)
      return named.length > 0
        ? `${what}; the block can raise ${list}`
        : `${what}; nothing in the block is known to raise`;
    const subject = first.text ? `${first.text}: ${first.reason}` : first.reason;
    if (named.length === 0) return `${what}; what the block raises is not known: ${subject}`;
    const count = escapes.unresolved.length;
    return `${what}; the block can raise ${list}, and more: ${count === 1 ? 'one call' : `${count} calls`} could not be followed (${subject})`;
  };
}

/** What the clause catches, and what it does with it where that is something. */
export function subjectOf(broad: BroadPlace, outcome: Outcome, isBound: boolean): string {
  const caught = broad.bare
    ? 'catches everything, even KeyboardInterrupt'
    : broad.catches === 'BaseException'
      ? 'catches BaseException, even KeyboardInterrupt'
      : 'catches Exception';
  if (outcome.passesOn) return `${caught} and passes it on without a log`;
  if (outcome.logged === 'traceback')
    return isBound ? `${caught} and logs it` : `${caught} and logs it without binding it`;
  return caught;
}

/** An HTTP answer that the block raises on purpose and the clause takes away. */
export function describeResponses(
  escapes: Escapes,
  fromPath: string,
  program: Program,
): (lineOf: LineOf) => string {
  const responses = escapes.types.filter((one) => isHttpResponse(one.cls, program));
  return (lineOf) =>
    responses.length === 0
      ? ''
      : `; it takes the place of the answer ${responses.map((one) => describeType(one, fromPath, program, lineOf)).join(', ')}`;
}

/** The set as a finding carries it. */
export function raisesOf(
  escapes: Escapes,
  fromPath: string,
  program: Program,
): Pick<Problem, 'raises' | 'closed' | 'unresolved' | 'related'> {
  const raises = escapes.types.map(({ cls, evidence }) => ({
    type: readableName(cls, fromPath, program),
    evidence,
  }));
  return {
    raises,
    closed: escapes.unresolved.length === 0,
    unresolved: escapes.unresolved.map(({ text, reason, place }) => ({
      text,
      reason,
      ...(place ? { place } : {}),
    })),
    related: () => relatedTo(raises),
  };
}

/** Of each type where the block raises it, and where it comes from in the end. */
function relatedTo(raises: NonNullable<Problem['raises']>): readonly Related[] {
  return raises.slice(0, NAMED * 2).flatMap(({ type, evidence }) => {
    const placed = evidence.filter((step) => step.place);
    const first = placed[0];
    const last = placed.at(-1);
    if (!first?.place) return [];
    const near = { place: first.place, message: `${first.text} can raise ${type}` };
    return last?.place && last !== first && !last.place.path.startsWith('pack:/')
      ? [near, { place: last.place, message: `${type} comes from ${last.text}` }]
      : [near];
  });
}

function describeType(
  { cls, evidence }: Escaping,
  fromPath: string,
  program: Program,
  lineOf: LineOf,
): string {
  const name = readableName(cls, fromPath, program);
  const [first] = evidence;
  if (!first) return name;
  return first.place?.path === fromPath
    ? `${name} (${first.text}, line ${lineOf(first.place)})`
    : `${name} (${first.text})`;
}
