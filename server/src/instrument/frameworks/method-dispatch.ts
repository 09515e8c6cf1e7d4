import type { Expr } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkStatements } from '../../python/walk.ts';
import { stringOf } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';

/**
 * The path of a class of the project's whose base calls its methods by the method of the request (`getattr(self,
 * request.method.lower())`): the one text of the class that begins with a slash. Undefined where no base does so, or where there is
 * no such text.
 *
 * @param imports what the file of that base imports where it is of the framework in question.
 */
export function pathByMethod(cls: string, objects: Objects, imports: RegExp): string | undefined {
  const { keys } = objects.ancestry(cls);
  const isCalled = keys.some((key) => {
    const text = objects.program.workspace.source(key.slice(0, key.lastIndexOf('#')))?.text ?? '';
    return text.includes('.method.lower()') && imports.test(text) && callsByMethod(key, objects);
  });
  if (!isCalled) return undefined;
  for (const key of keys) {
    const scope = objects.program.classScope(objects.program.classRef(key));
    const paths = [...objects.program.declarations.namesInClass(key).values()].flat().flatMap((one) => {
      const text =
        one.kind === 'assign' && one.unpack.length === 0 ? stringOf(one.value, scope, objects) : undefined;
      return text?.startsWith('/') ? [text] : [];
    });
    if (paths.length > 0) return paths.length === 1 ? paths[0] : undefined;
  }
  return undefined;
}

/** Whether a method of a class itself calls another by the method of a request. */
function callsByMethod(key: string, { program: { declarations } }: Objects): boolean {
  return declarations.nameListOf(key).some((name) =>
    declarations.functionAt(`${key}.${name}`).some(({ def }) => {
      let found = false;
      walkStatements(def.body.stmts, (stmt) => {
        for (const expr of expressionsOf(stmt))
          walkExpression(expr, (one) => {
            if (isByMethod(one, def.params[0]?.name)) found = true;
          });
      });
      return found;
    }),
  );
}

/** `getattr(self, request.method.lower(), None)`. */
function isByMethod(expr: Expr, self: string | undefined): boolean {
  if (expr.kind !== 'call' || expr.callee.kind !== 'name' || expr.callee.id !== 'getattr') return false;
  const [object, name] = expr.args.map(({ value }) => value);
  return (
    object?.kind === 'name' &&
    object.id === self &&
    name?.kind === 'call' &&
    name.callee.kind === 'attribute' &&
    name.callee.name === 'lower' &&
    name.callee.object.kind === 'attribute' &&
    name.callee.object.name === 'method'
  );
}
