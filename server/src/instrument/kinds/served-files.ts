import type { Expr, FunctionDef } from '../../python/tree.ts';
import {
  childrenOf,
  dottedName,
  expressionsOf,
  lastName,
  walkExpression,
  walkOwnStatements,
} from '../../python/walk.ts';
import { isLog } from '../answers/answers.ts';
import { boundTo } from '../code/bound-values.ts';
import type { Handler } from '../frameworks/handlers.ts';

/** The names of what a path takes whole: `{file_path:path}`, `<path:file_path>`. */
export function servedPaths({ paths }: Handler): ReadonlySet<string> {
  const found = paths.flatMap((one) =>
    [...one.matchAll(/\{(\w+):path\}|<path:(\w+)>/g)].map((match) => match[1] ?? match[2]!),
  );
  return new Set(found);
}

/** Whether every answer is a file, and nothing that the handler is given is looked at: always the same one. */
export function servesOne(def: FunctionDef): boolean {
  const given = new Set(def.params.map(({ name }) => name).filter((name) => name !== 'self'));
  const isSent = def.decorators.some(
    ({ value }) =>
      value.kind === 'call' &&
      value.args.some((one) => one.keyword === 'response_class' && lastName(one.value) === 'FileResponse'),
  );
  let files = 0;
  let others = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'name' && given.has(one.id)) others++;
      });
    if (stmt.kind === 'expr' && stmt.value.kind !== 'constant' && !isLog(stmt.value)) others++;
    if (/^(with|for|while|try|function|delete)$/.test(stmt.kind)) others++;
    if (stmt.kind !== 'return') return;
    const made = stmt.value?.kind === 'await' ? stmt.value.value : stmt.value;
    const name = made?.kind === 'call' ? (dottedName(made.callee) ?? '') : '';
    if (/(^|\.)(FileResponse|send_file)$/.test(name) || (isSent && made)) files++;
    else others++;
  });
  return files > 0 && others === 0;
}

/** Whether every answer of a function is a file whose place is made of given names and of what is written down. */
export function servesPath(def: FunctionDef, given: ReadonlySet<string>): boolean {
  let files = 0;
  let others = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'expr' && stmt.value.kind !== 'constant' && !isLog(stmt.value)) {
      // `abort(404)`.
      if (
        !/^(abort|raise_not_found)$/.test(
          lastName(stmt.value.kind === 'call' ? stmt.value.callee : stmt.value) ?? '',
        )
      )
        others++;
    }
    if (/^(with|for|while|try|function|delete)$/.test(stmt.kind)) others++;
    if (stmt.kind !== 'return') return;
    const made = stmt.value?.kind === 'await' ? stmt.value.value : stmt.value;
    const [first] = made?.kind === 'call' ? made.args : [];
    const isFile =
      made?.kind === 'call' &&
      /(^|\.)(FileResponse|send_file|send_from_directory)$/.test(dottedName(made.callee) ?? '');
    if (isFile && first && isMadeOfPath(first.value, def, given)) files++;
    else others++;
  });
  return files > 0 && others === 0;
}

/** `os.path.join(ROOT, path)`, `(ROOT / path).resolve()`: nothing but given names, constants and what is written down. */
export function isMadeOfPath(expr: Expr, def: FunctionDef, given: ReadonlySet<string>, depth = 0): boolean {
  switch (expr.kind) {
    case 'constant':
      return true;
    case 'name': {
      if (given.has(expr.id)) return true;
      const bound = boundTo(expr.id, def);
      if (bound.length === 0) return !def.params.some(({ name }) => name === expr.id);
      return depth < 4 && bound.every((one) => isMadeOfPath(one, def, given, depth + 1));
    }
    case 'attribute':
      return isMadeOfPath(expr.object, def, given, depth);
    case 'binary':
    case 'fstring':
    case 'conditional':
    case 'bool':
      return childrenOf(expr).every((one) => isMadeOfPath(one, def, given, depth));
    case 'call':
      return (
        /^(join|safe_join|Path|str|abspath|realpath|dirname|resolve|absolute|normpath|joinpath)$/.test(
          lastName(expr.callee) ?? '',
        ) &&
        expr.args.every(({ value }) => isMadeOfPath(value, def, given, depth)) &&
        (expr.callee.kind !== 'attribute' || isMadeOfPath(expr.callee.object, def, given, depth))
      );
    default:
      return false;
  }
}
