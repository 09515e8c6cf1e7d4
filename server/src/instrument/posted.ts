import type { FunctionDef } from '../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../python/walk.ts';
import { wordsOf } from './naming.ts';

/** What a call does, by the first word of its name, in the order in which a request is named after it. */
const DOES: readonly (readonly [RegExp, string])[] = [
  [
    /^(create|add|insert|save|register|new|store|put|upload|append|bulk|import|clone|copy|generate|enqueue|submit|post|publish|persist|perform|commit)$/,
    'create',
  ],
  [/^(delete|remove|destroy|purge|empty|trash|discard|drop|wipe)$/, 'delete'],
  [/^(restore|undelete|recover)$/, 'restore'],
  [/^cancel$/, 'cancel'],
  [/^(start|launch|trigger)$/, 'start'],
  [/^(stop|terminate|kill)$/, 'stop'],
  [/^(validate|verify|check|test|authenticate|confirm)$/, 'check'],
  [/^(update|set|mark|assign|toggle|edit|change)$/, 'update'],
  [/^(search|lookup)$/, 'search'],
  [/^(send|notify|email|mail)$/, 'send'],
];

/**
 * What a handler of `POST` does whose name says nothing, by what it calls: `create` only where something is made. What
 * deletes, checks or searches is called so, and what nobody can tell is a `post`.
 */
export function postedVerb(def: FunctionDef): string {
  const called = new Set<string>();
  let isCreated = false;
  let isOfInstance = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'constant' && one.value === '201') isCreated = true;
        if (one.kind === 'attribute' && /^(HTTP_201_CREATED|CREATED)$/.test(one.name)) isCreated = true;
        if (one.kind !== 'call') return;
        // `Form(request.POST, instance=user)` changes what is there.
        if (one.args.some(({ keyword, value }) => keyword === 'instance' && value.kind !== 'constant'))
          isOfInstance = true;
        const { callee } = one;
        const name = callee.kind === 'attribute' ? callee.name : callee.kind === 'name' ? callee.id : '';
        const [word, next] = wordsOf(name);
        if (word !== undefined) called.add(word.replace(/^a(?=create|save|delete|add)/, ''));
        // `perform_create`, `get_or_create`.
        if (/^(perform|bulk|get|or)$/.test(word ?? '') && next === 'create') called.add('create');
        if (/_or_create$/.test(name)) called.add('create');
      });
  });
  if (isCreated) return 'create';
  const said = DOES.filter(([words]) => [...called].some((word) => words.test(word))).map(([, verb]) => verb);
  if (isOfInstance && said[0] === 'create' && !called.has('create')) return 'update';
  return said[0] ?? (called.size === 0 ? 'create' : 'post');
}
