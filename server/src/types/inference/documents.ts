import type { FunctionDef } from '../../python/tree.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import type { Inference } from '../inference.ts';
import type { Scope } from '../scope.ts';
import { membersOf, type Type } from '../type.ts';

/** What people write of a document that they read, though it may be of any kind. */
const CLAIMED = new Set(['dict', 'list', 'str', 'int', 'float', 'bool']);

/** A value out of a JSON document: it may be of any kind. */
export function isDocument(type: Type): boolean {
  return type.kind === 'instance' && type.cls.module === 'json' && type.cls.qualname === 'JSONValue';
}

/** The document among what a value may be; undefined where there is none. */
function documentIn(type: Type): Type | undefined {
  return membersOf(type).find(isDocument);
}

/**
 * A document is what it is, whatever its variable says (`data: dict = response.json()`). A class that is annotated is
 * what somebody made of it.
 */
export function believed(annotated: Type, value: () => Type): Type {
  return isClaim(annotated) ? (documentIn(value()) ?? annotated) : annotated;
}

/** The same of what a function says that it returns. */
export function believedResult(annotated: Type, def: FunctionDef, scope: Scope, inference: Inference): Type {
  if (!isClaim(annotated) || def.generator) return annotated;
  let document: Type | undefined;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return' || !stmt.value || document) return;
    const { kind } = stmt.value;
    if (kind === 'call' || kind === 'await' || kind === 'name' || kind === 'subscript')
      document = documentIn(inference.typeOf(stmt.value, scope));
  });
  return document ?? annotated;
}

function isClaim(type: Type): boolean {
  return type.kind === 'instance' && type.cls.module === 'builtins' && CLAIMED.has(type.cls.qualname);
}
