import type { Block } from '../python/tree.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import type { ClassRef, FunctionRef, Type } from '../types/type.ts';
import { everyScopedExpression } from './clues.ts';
import type { Flow } from './flow.ts';
import type { Practice } from './practice.ts';

/** A method name that more functions have says little. */
const NAMESAKES = 3;

/** With so many it says a little, if most of them agree. */
const MANY_NAMESAKES = 10;

/** Of a class with more methods, any may run or none. */
const HOOKS = 12;

/** Functions of the project that may run behind a call that could not be followed. */
export interface Suspects {
  readonly why: 'namesake' | 'one of many namesakes' | 'hook';
  readonly functions: readonly FunctionRef[];
}

/**
 * Looks at the calls of a block. A method of something unknown may be any that has its name; a method that a library
 * declares, or a base class that is not there, runs the methods by which the project's own class fills it in
 * (`serializer.save()` runs `create`).
 */
export function suspectsIn(block: Block, scope: Scope, flow: Flow, practice: Practice): readonly Suspects[] {
  const names = new Set<string>();
  const classes = new Set<ClassRef>();
  const { program } = flow;
  const inference = flow.inference();
  everyScopedExpression(block, scope, inference, (expr, at) => {
    if (expr.kind !== 'call' || expr.callee.kind !== 'attribute') return;
    const method = inference.typeOf(expr.callee, at);
    if (method.kind !== 'unknown' && !(method.kind === 'function' && isForeign(method.fn.path, program)))
      return;
    const owner = ownClass(inference.typeOf(expr.callee.object, at), program);
    if (owner) classes.add(owner);
    else if (method.kind === 'unknown') names.add(expr.callee.name);
  });
  return [
    ...[...names].map((name): Suspects => {
      const functions = practice.functionsNamed(name, MANY_NAMESAKES);
      return { why: functions.length > NAMESAKES ? 'one of many namesakes' : 'namesake', functions };
    }),
    ...[...classes].map((cls): Suspects => ({ why: 'hook', functions: methodsOf(cls, program) })),
  ];
}

/** The project's class that a value is of. */
function ownClass(type: Type, program: Program): ClassRef | undefined {
  return type.kind === 'instance' && !isForeign(type.cls.path, program) ? type.cls : undefined;
}

function isForeign(path: string, program: Program): boolean {
  return program.isKnowledge(path) || program.workspace.isLibrary(path);
}

/** The methods of the class and of its bases in the project, where they are few. */
function methodsOf(cls: ClassRef, program: Program): readonly FunctionRef[] {
  const found = new Map<string, FunctionRef>();
  for (const { cls: at } of program.classes.info(cls).order) {
    if (isForeign(at.path, program)) continue;
    for (const name of program.declarations.nameListOf(at.key)) {
      const key = `${at.key}.${name}`;
      if (!found.has(name) && program.declarations.functionAt(key).length > 0)
        found.set(name, program.functionRef(key));
      if (found.size > HOOKS) return [];
    }
  }
  return [...found.values()];
}
