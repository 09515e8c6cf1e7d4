import type { LoweredUnit } from '../python/lower.ts';
import type { Block, Call, Expr, FunctionDef } from '../python/tree.ts';
import type { Inference } from '../types/inference.ts';
import type { Program } from '../types/program.ts';
import type { FunctionScope, Scope } from '../types/scope.ts';
import type { ClassRef, FunctionRef } from '../types/type.ts';
import { BEING_READ } from '../workspace/library-reading.ts';
import type { Query } from '../incremental/query.ts';
import { isAbstract } from './abstract.ts';
import { documentedRaises } from './docstring.ts';
import { targetKey, yieldsIn, type Effect } from './effect.ts';
import type { Escapes, Escaping, Step } from './escapes.ts';
import { EffectReader } from './effects/reader.ts';
import type { Raised, RaisedSet } from './raised.ts';
import { Solver } from './solver.ts';

/** How many steps of the way to a raise are told. */
const STEPS = 8;

/** Never part of an answer: they ask the program to stop, or say that it cannot go on. */
const ASYNCHRONOUS = new Set([
  'KeyboardInterrupt',
  'SystemExit',
  'GeneratorExit',
  'MemoryError',
  'RecursionError',
  'asyncio.exceptions.CancelledError',
  'asyncio.CancelledError',
]);

/**
 * Exception flow: what may leave a function or a block, and why.
 *
 * Code is read once into `Effect`s (`effects/`), which know names and types but look into no callee;
 * `solver.ts` puts them together to what functions raise; here the answer is made fit to be read.
 */
export class Flow {
  private readonly effects: Query<readonly Effect[]>;
  private readonly solver: Solver;
  /** The bodies of `try` statements that were read with the function they stand in. */
  private readonly tryBodies = new WeakMap<Block, readonly Effect[]>();

  constructor(readonly program: Program) {
    this.effects = program.workspace.database.query({
      name: 'effects',
      compute: (key) => this.readFunction(key),
      onCycle: () => [],
    });
    this.solver = new Solver(program, this.effects, targetKey);
  }

  /**
   * The types of what is being looked at, shared by all that is asked about one unit. Whoever uses it gives each
   * expression the scope it stands in, that of a comprehension included: what is found out is there for the next.
   */
  inference(): Inference {
    return this.program.workspace.database.during(this, () => this.program.inference());
  }

  /** What a call of the function may raise. What it does with its parameters counts as not known. */
  raisesOf(fn: FunctionRef): Escapes {
    return this.present(this.solver.raisesOf({ fn }));
  }

  /** What may leave a suite that stands in `scope`, such as the body of a `try`. */
  escapesOf(block: Block, scope: Scope, unit: LoweredUnit): Escapes {
    const effects =
      this.readWithFunction(block, scope) ??
      new EffectReader(this.inference(), scope.path, unit).block(block, scope);
    return this.present(this.solver.evaluate(effects), unit, yieldsIn(effects));
  }

  /** The effects of a block where they were read with the function around it, which somebody asked for. */
  private readWithFunction(block: Block, scope: Scope): readonly Effect[] | undefined {
    if (scope.kind !== 'function' || !this.effects.isKnown(scope.fn.key)) return undefined;
    this.effects.get(scope.fn.key);
    return this.tryBodies.get(block);
  }

  /** What may leave a call once its callee and its arguments are there; `awaited` is the `await` around it. */
  escapesOfCall(call: Call, scope: Scope, unit: LoweredUnit, awaited?: Expr): Escapes {
    const effects = new EffectReader(this.inference(), scope.path, unit).callAlone(call, scope, awaited);
    return this.present(this.solver.evaluate(effects), unit);
  }

  private readFunction(key: string): readonly Effect[] {
    const { program } = this;
    const at = key.lastIndexOf('@');
    const overloads =
      at > key.lastIndexOf('#')
        ? key
            .slice(at + 1)
            .split('+')
            .map(Number)
        : undefined;
    const fn = program.functionRef(overloads ? key.slice(0, at) : key);
    const declarations = program.declarations.functionAt(fn.key);
    const last = declarations.at(-1);
    // Of definitions in the branches of one statement any may be the one.
    const chosen = overloads
      ? overloads.flatMap((index) => declarations[index] ?? [])
      : program.isKnowledge(fn.path)
        ? declarations.slice(-1)
        : declarations.filter(({ unit }) => unit === last?.unit);
    if (chosen.length === 0)
      return [
        {
          kind: 'open',
          open: {
            text: fn.qualname,
            reason: program.workspace.isBeingRead(fn.path) ? BEING_READ : 'its definition was not found',
            place: undefined,
          },
        },
      ];
    const knowledge = program.isKnowledge(fn.path);
    const read = (): readonly Effect[] =>
      chosen.flatMap(({ def, unit }) => {
        const place = { path: fn.path, unit, start: def.nameStart, end: def.nameStart + def.name.length };
        // A stub without a body says nothing of what the code behind it raises.
        if (!knowledge && fn.path.endsWith('.pyi'))
          return [
            {
              kind: 'open' as const,
              open: { text: fn.qualname, reason: 'only its types are known, its code is compiled', place },
            },
          ];
        const scope: FunctionScope = {
          kind: 'function',
          path: fn.path,
          fn,
          def,
          unit,
          parent: program.outerScope(fn.path, fn.qualname),
        };
        if (!knowledge && isAbstract(def, scope, program))
          return [
            {
              kind: 'open' as const,
              open: {
                text: fn.qualname,
                reason: 'it is abstract, and which implementation runs is not known',
                place,
              },
            },
          ];
        const effects = new EffectReader(this.inference(), fn.path, unit, this.tryBodies).functionEffects(
          scope,
          def,
        );
        return knowledge ? effects : [...effects, ...this.documented(def, scope, unit)];
      });
    const { workspace } = program;
    if (knowledge || !workspace.isLibrary(fn.path)) return read();
    const open = { text: fn.qualname, reason: BEING_READ, place: undefined };
    return workspace.libraries.attempt(read, [{ kind: 'open', open }]);
  }

  /** What the docstring adds to what the code shows. It never closes a set. */
  private documented(def: FunctionDef, scope: FunctionScope, unit: LoweredUnit): readonly Effect[] {
    return documentedRaises(def).flatMap((name): Effect[] => {
      const parts = name.split('.');
      let expr: Expr = { kind: 'name', start: 0, end: 0, id: parts[0]! };
      for (const part of parts.slice(1))
        expr = { kind: 'attribute', start: 0, end: 0, object: expr, name: part, nameStart: 0 };
      const type = this.program.inference().typeOf(expr, scope.parent);
      if (type.kind !== 'class' || this.program.classes.isException(type.cls) !== true) return [];
      if (type.cls.module === 'builtins' && /^(Base)?Exception$/.test(type.cls.qualname)) return [];
      const step: Step = {
        text: `${def.name}'s docstring`,
        source: 'docstring',
        place: { path: scope.path, unit, start: def.nameStart, end: def.nameStart + def.name.length },
      };
      return [{ kind: 'raise', cls: type.cls, step }];
    });
  }

  private present(set: RaisedSet, unit?: LoweredUnit, yields = false): Escapes {
    const { classes } = this.program;
    const raised = [...set.types.values()].filter(({ cls }) => !ASYNCHRONOUS.has(classes.displayName(cls)));
    const order = (one: Raised): number =>
      one.step.place && one.step.place.unit === unit ? one.step.place.start : Number.MAX_SAFE_INTEGER;
    raised.sort((a, b) => order(a) - order(b) || a.depth - b.depth);
    const types = raised
      .filter(
        (one) =>
          !raised.some(
            (other) =>
              other !== one && other.step === one.step && classes.isSubclass(one.cls, other.cls) === true,
          ),
      )
      .map((one): Escaping => ({ cls: one.cls, evidence: this.way(one) }));
    const unresolved = [...set.opens.values()].map(({ open, via }) =>
      via
        ? { text: via.text, reason: `${open.text ? `${open.text}: ` : ''}${open.reason}`, place: via.place }
        : open,
    );
    for (const [use, step] of set.params)
      unresolved.push({
        text: step.text,
        reason: `it is the parameter ${use.split(' ')[1]}`,
        place: step.place,
      });
    if (yields)
      unresolved.push({
        text: 'yield',
        reason: 'whoever consumes the generator can throw anything in',
        place: undefined,
      });
    return { types, unresolved };
  }

  private way(raised: Raised): readonly Step[] {
    const steps: Step[] = [];
    let at: Raised | undefined = raised;
    while (at && steps.length < STEPS) {
      steps.push(at.step);
      at = at.callee === undefined ? undefined : this.solver.known(at.callee)?.types.get(at.cls.key);
    }
    return steps;
  }

  /** The name a person reads for a class. */
  displayName(cls: ClassRef): string {
    return this.program.classes.displayName(cls);
  }
}
