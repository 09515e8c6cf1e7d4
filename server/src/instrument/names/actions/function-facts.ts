import type { Decorator, Expr, FunctionDef } from '../../../python/tree.ts';
import { lastName, walkOwnStatements } from '../../../python/walk.ts';
import { requestOf } from '../../frameworks/requests.ts';
import { deletesMany } from './bulk-deletes.ts';
import { calledFacts, type CalledFacts } from './called-facts.ts';
import { delegateOf } from './delegates.ts';
import { operationIdOf, routeNameOf } from './operation-ids.ts';
import { postedVerb, seemsToChange } from './posted.ts';

/** What a handler's own code says of what it does, beside its name. */
export interface FunctionFacts extends CalledFacts {
  /** What a `POST` does whose name does not say. */
  readonly posted: 'create' | 'delete' | 'post';
  /** Whether a handler that its framework calls for any method only tells something. */
  readonly reads: boolean;
  /** Whether it sets or calls anything by which something may be changed. */
  readonly changes: boolean;
  /** Whether it changes something and then only says where to go, or answers with an error: what it tells is not what it was asked for. */
  readonly leadsElsewhere: boolean;
  /** What the project calls the operation in the documentation of its API; undefined where it says nothing. */
  readonly operationId: string | undefined;
  /** What its route is called, behind where it is; undefined where that says nothing. */
  readonly routeName: string | undefined;
  /** What the one call is called that it hands all of its work to; undefined where it does more. */
  readonly delegate: string | undefined;
  /** The first word of its docstring, lower case; undefined where it has none. */
  readonly docVerb: string | undefined;
  /** All that it deletes are the rows of a query, by something that is not their own key. */
  readonly deletesMany: boolean;
  /** Its docstring says that it takes something from something, and so deletes nothing: `"""Removes users from a group."""`. */
  readonly takesFrom: boolean;
  /** Its docstring says that it does one thing or another: `"""Adds or invites a member."""`. */
  readonly isEither: boolean;
  /** Its docstring says that it does that to several things at a time. */
  readonly isOfSeveral: boolean;
  /** The names of its parameters. */
  readonly given: readonly string[];
}

export const NO_FUNCTION_FACTS: FunctionFacts = {
  posted: 'create',
  reads: true,
  changes: true,
  leadsElsewhere: false,
  operationId: undefined,
  routeName: undefined,
  delegate: undefined,
  docVerb: undefined,
  deletesMany: false,
  takesFrom: false,
  isEither: false,
  isOfSeveral: false,
  given: [],
  calls: [],
  starts: [],
  tellsMany: false,
};

/** @param around the decorators of the class that it is a method of. */
export function functionFacts(def: FunctionDef, around: readonly Decorator[] = []): FunctionFacts {
  const text = docstringOf(def) ?? '';
  const doc = FIRST_WORDS.exec(text);
  return {
    posted: postedVerb(def),
    reads: requestOf({ methods: [] }, def) === 'reads',
    changes: seemsToChange(def),
    leadsElsewhere: seemsToChange(def) && leadsElsewhere(def),
    operationId: operationIdOf(def, around),
    routeName: routeNameOf(def),
    delegate: delegateOf(def),
    docVerb: LISTED.test(text) ? 'list' : doc?.[1]?.toLowerCase(),
    deletesMany: deletesMany(def),
    takesFrom: TAKEN_FROM.test(text),
    isEither: EITHER.test(text),
    isOfSeveral: /^(multiple|many|several)$/i.test(doc?.[2] ?? ''),
    given: def.params.map(({ name }) => name),
    ...calledFacts(def),
  };
}

/** Whether all answers but errors are redirects. */
function leadsElsewhere(def: FunctionDef): boolean {
  const values: (Expr | undefined)[] = [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return') values.push(stmt.value);
  });
  const names = values.map((value) => (value?.kind === 'call' ? (lastName(value.callee) ?? '') : ''));
  return (
    names.some((name) => REDIRECT.test(name)) &&
    names.every((name) => REDIRECT.test(name) || ERROR.test(name))
  );
}

const REDIRECT = /redirect/i;
const ERROR = /^HttpResponse(NotFound|BadRequest|Forbidden|Gone|NotAllowed|ServerError)$|^abort$/;

/** `list` and `all` of `"""List all invoices."""` and of `"""GET: lists all invoices."""`. */
const FIRST_WORDS = /^\s*(?:(?:GET|POST|PUT|PATCH|DELETE):?\s+)?([A-Za-z]+)(?:\s+([A-Za-z]+))?/;

/** `Returns the list of permissions for the robot.` */
const LISTED =
  /^\s*(?:GET:?\s+)?(returns?|gets?|retrieves?|fetch(es)?|reads?)\s+(a|an|the)\s+(\w+\s+)?list\s+of\b/i;

const TAKEN_FROM = /^\s*(?:DELETE:?\s+)?removes?\s+[^.\n]*\bfrom\b/i;

/** Two verbs, neither of which is a noun for want of its ending: `Adds or invites`. */
const EITHER = /^\s*(?:[A-Z]+:\s+)?[A-Z]?[a-z]+s\s+or\s+[a-z]+s\s/;

function docstringOf({ body }: FunctionDef): string | undefined {
  const [first] = body.stmts;
  return first?.kind === 'expr' && first.value.kind === 'constant' && first.value.type === 'str'
    ? first.value.value
    : undefined;
}
