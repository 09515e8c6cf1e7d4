import type { Call, Expr, Stmt } from '../python/tree.ts';
import { blocksOf } from '../python/walk.ts';
import { bindArguments } from '../types/calls.ts';
import type { FunctionDeclaration } from '../types/declarations.ts';
import type { Inference } from '../types/inference.ts';
import type { Scope } from '../types/scope.ts';
import type { Program } from '../types/program.ts';
import { membersOf, type ClassRef, type FunctionRef, type FunctionType, type Type } from '../types/type.ts';
import { isOfRequest } from './request-data.ts';

/**
 * The arguments of a call that a function of a library converts: it says that it raises a ValueError (or a subclass)
 * for what it cannot read, but nothing of values of another kind. Whoever has data of the wrong content may have data
 * of the wrong kind, too: `bytes.fromhex(None)` is a TypeError. A parameter that is annotated takes what it says.
 */
export function convertedBy(call: Call, scope: Scope, inference: Inference): readonly Expr[] {
  const callee = converter(call, scope, inference);
  if (!callee) return [];
  return inference.overloadsOf(callee, call, scope).flatMap((declaration) => {
    const raises = raisedBy(declaration, callee, inference);
    if (!raises('ValueError') || raises('TypeError') || raises('AttributeError')) return [];
    return bindArguments(declaration.def, call, callee.self !== undefined)
      .filter(({ param }) => !param.annotation)
      .map(({ value }) => value);
  });
}

/**
 * What a function of the project, or one that makes an object of it, is given for a parameter that it says is a text or
 * another builtin.
 */
export function handedOn(call: Call, scope: Scope, inference: Inference): readonly Expr[] {
  const { program } = inference;
  const type = inference.typeOf(call.callee, scope);
  const makers = type.kind === 'class' ? makersOf(type.cls, program) : [];
  const callees = type.kind === 'function' ? [{ fn: type.fn, isBound: type.self !== undefined }] : makers;
  return callees.flatMap(({ fn, isBound }) => {
    const def = program.isOwn(fn.path) ? program.declarations.functionAt(fn.key).at(-1)?.def : undefined;
    if (!def) return [];
    return bindArguments(def, call, isBound)
      .filter(
        ({ param, value }) =>
          // An attribute is as its own class says, and a model has checked it; but where it says that there may be none.
          (value.kind === 'name' ||
            givesNone(value, scope, inference) ||
            isNullable(value, scope, inference)) &&
          param.annotation?.kind === 'name' &&
          BUILTIN.test(param.annotation.id),
      )
      .map(({ value }) => value);
  });
}

/** `__new__` and `__init__`, which are called with what a class is. */
function makersOf(
  cls: ClassRef,
  program: Program,
): readonly { readonly fn: FunctionRef; readonly isBound: boolean }[] {
  return ['__new__', '__init__'].flatMap((name) => {
    const type = program.member(cls, name)?.type;
    return type?.kind === 'function' ? [{ fn: type.fn, isBound: true }] : [];
  });
}

/** A call that nothing is known of what it gives, or that may give `None`: `source.getSystemId()`. */
export function givesNone(expr: Expr, scope: Scope, inference: Inference): boolean {
  if (expr.kind !== 'call' || expr.callee.kind !== 'attribute') return false;
  const type = inference.typeOf(expr, scope);
  const members = type.kind === 'union' ? type.members : [type];
  return members.some((one) => one.kind === 'unknown' || one.kind === 'none');
}

const BUILTIN = /^(str|bytes|int|float|dict|list)$/;

/** A field of a model that may be null: `models.CharField(null=True)`. */
function isNullable(expr: Expr, scope: Scope, inference: Inference): boolean {
  if (expr.kind !== 'attribute') return false;
  const { program } = inference;
  const type = inference.typeOf(expr.object, scope);
  if (type.kind !== 'instance') return false;
  const bindings = program.classes
    .info(type.cls)
    .order.map(({ cls }) => program.declarations.bindingsInClass(cls.key, expr.name))
    .find((own) => own.length > 0);
  return (bindings ?? []).some(
    (binding) =>
      binding.kind === 'assign' &&
      binding.value?.kind === 'call' &&
      binding.value.args.some(
        ({ keyword, value }) => keyword === 'null' && value.kind === 'constant' && value.value === 'True',
      ),
  );
}

/**
 * What tells a client of HTTP which certificates to trust (`verify="/etc/ca.pem"`), where it may be a path: one that is not
 * there is an OSError, and none of the client's own errors.
 */
export function certificatesOf(call: Call, scope: Scope, inference: Inference): Expr | undefined {
  const given = call.args.find(
    ({ keyword, value }) =>
      (keyword === 'verify' || keyword === 'cert') &&
      !(value.kind === 'constant' && value.type !== 'str') &&
      !isBoolean(inference.typeOf(value, scope)),
  );
  const type = given && inference.typeOf(call.callee, scope);
  const module = type?.kind === 'function' ? type.fn.module : type?.kind === 'class' ? type.cls.module : '';
  return /^(requests|httpx)(\.|$)/.test(module) ? given?.value : undefined;
}

/** What a call writes to, where it may take texts or bytes: the other of the two is a TypeError. */
export function streamOfAnyKind({ callee }: Call, scope: Scope, inference: Inference): Expr | undefined {
  if (callee.kind !== 'attribute' || (callee.name !== 'write' && callee.name !== 'writelines'))
    return undefined;
  const isAny = (type: Type): boolean =>
    type.kind === 'instance' &&
    inference.program.classes.displayName(type.cls) === 'typing.IO' &&
    (type.args[0] === undefined || type.args[0].kind === 'unknown');
  return membersOf(inference.typeOf(callee.object, scope)).some(isAny) ? callee.object : undefined;
}

function isBoolean(type: Type): boolean {
  return type.kind === 'instance' && type.cls.module === 'builtins' && type.cls.qualname === 'bool';
}

/**
 * What a call hands to the operating system that a client sent (`os.remove(request.args["path"])`), where the answer to
 * a NUL character in it is not told: a ValueError, which flow leaves out by an assumption of the packs.
 */
export function requestedPath(call: Call, scope: Scope, inference: Inference): Expr | undefined {
  const { callee } = call;
  const type = inference.typeOf(callee, scope);
  if (type.kind !== 'function' || !OF_SYSTEM.test(type.fn.module)) return undefined;
  if (!inference.program.isKnowledge(type.fn.path)) return undefined;
  const asks = inference.overloadsOf(type, call, scope).some((declaration) => {
    const raises = raisedBy(declaration, type, inference);
    return raises('OSError') && !raises('ValueError');
  });
  if (!asks) return undefined;
  const isMethod = type.self?.kind === 'instance' && callee.kind === 'attribute';
  const given = [...(isMethod ? [callee.object] : []), ...call.args.map((arg) => arg.value)];
  return given.find((one) => isOfRequest(one, scope, inference));
}

const OF_SYSTEM =
  /^(builtins|io|_io|os|posix|posixpath|genericpath|pathlib|shutil|socket|_socket|subprocess|tempfile)$/;

/** Whether a definition of a stub says that it raises a builtin class, or one below it. */
function raisedBy(
  { def }: FunctionDeclaration,
  { fn }: FunctionType,
  inference: Inference,
): (name: string) => boolean {
  const { program } = inference;
  const raised = raisedIn(def.body.stmts, program.outerScope(fn.path, fn.qualname), inference);
  return (name) => {
    const wanted = program.classes.builtin(name);
    return wanted !== undefined && raised.some((cls) => program.classes.isSubclass(cls, wanted) === true);
  };
}

/** A function, a class method or a constructor of the packs. What a method does with its own value is another matter. */
function converter({ callee }: Call, scope: Scope, inference: Inference): FunctionType | undefined {
  const { program } = inference;
  const type = inference.typeOf(callee, scope);
  if (type.kind === 'function')
    return program.isKnowledge(type.fn.path) && type.self?.kind !== 'instance' ? type : undefined;
  if (type.kind !== 'class' || !program.isKnowledge(type.cls.path)) return undefined;
  for (const name of ['__new__', '__init__'])
    for (const { cls } of program.classes.info(type.cls).order) {
      const own = program.ownAttribute(cls, name);
      if (own?.kind === 'function' && program.isKnowledge(own.fn.path))
        return { ...own, self: { kind: 'instance', cls: type.cls, args: [] } };
    }
  return undefined;
}

/** The classes that the body of a stub says are raised. */
function raisedIn(stmts: readonly Stmt[], scope: Scope, inference: Inference): readonly ClassRef[] {
  return stmts.flatMap((stmt): readonly ClassRef[] => {
    if (stmt.kind !== 'raise')
      return stmt.kind === 'if' ? blocksOf(stmt).flatMap((one) => raisedIn(one.stmts, scope, inference)) : [];
    const type = stmt.exception && inference.typeOf(stmt.exception, scope);
    return type?.kind === 'class' ? [type.cls] : [];
  });
}
