import type { Expr, FunctionDef } from '../python/tree.ts';
import type { Query } from '../incremental/query.ts';
import type { FunctionDeclaration } from './declarations.ts';
import { decoratorNames } from './inference/decorator-names.ts';
import type { Program } from './program.ts';
import type { FunctionRef, Type } from './type.ts';

/** One definition of a function, without its body. */
export interface Head {
  readonly declaration: FunctionDeclaration;
  /** The qualified names of its decorators, outermost first; see `decoratorNames`. */
  readonly decorators: readonly string[];
}

/**
 * What the heads of functions say. Every call asks for it, most of them for the heads of the same few builtins, which
 * stay as they are: each is worked out once.
 */
export class Signatures {
  private readonly heads: Query<readonly Head[]>;
  private readonly types: Query<ReadonlyMap<Expr, Type>>;

  constructor(private readonly program: Program) {
    const { database } = program.workspace;
    this.heads = database.query({
      name: 'heads of a function',
      barrier: 'facts',
      compute: (key) => this.findHeads(program.functionRef(key)),
      equal: (a, b) =>
        a.length === b.length &&
        a.every(
          ({ declaration, decorators }, at) =>
            declaration.def === b[at]!.declaration.def && decorators.join() === b[at]!.decorators.join(),
        ),
    });
    this.types = database.query<ReadonlyMap<Expr, Type>>({
      name: 'annotations of a pack function',
      compute: (key) => this.findTypes(program.functionRef(key)),
      onCycle: () => new Map(),
    });
  }

  /** The definitions of a function in order, its overloads included; none where it is gone. */
  headsOf(fn: FunctionRef): readonly Head[] {
    return this.heads.get(fn.key);
  }

  /** The decorators of one definition of the function, undefined where it is none of those that are declared now. */
  decoratorsOf(fn: FunctionRef, def: FunctionDef): readonly string[] | undefined {
    return this.headsOf(fn).find(({ declaration }) => declaration.def === def)?.decorators;
  }

  /**
   * The type that an annotation in the head of a pack's function stands for. Undefined elsewhere: a library's
   * annotations are looked at one by one, since each may need another file to be read.
   */
  annotationIn(fn: FunctionRef, annotation: Expr): Type | undefined {
    return fn.path.startsWith('pack:/') ? this.types.get(fn.key).get(annotation) : undefined;
  }

  private findHeads(fn: FunctionRef): readonly Head[] {
    const scope = this.program.outerScope(fn.path, fn.qualname);
    return this.program.declarations.functionAt(fn.key).map((declaration) => ({
      declaration,
      decorators: decoratorNames(declaration.def, scope, this.program),
    }));
  }

  private findTypes(fn: FunctionRef): ReadonlyMap<Expr, Type> {
    const scope = this.program.outerScope(fn.path, fn.qualname);
    const inference = this.program.inference();
    const types = new Map<Expr, Type>();
    const add = (annotation: Expr | undefined): void => {
      if (annotation) types.set(annotation, inference.annotation(annotation, scope));
    };
    for (const { def } of this.program.declarations.functionAt(fn.key)) {
      for (const param of def.params) add(param.annotation);
      add(def.returns);
    }
    return types;
  }
}
