import type { Call } from '../../python/tree.ts';

import type { FunctionType } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { textOf } from './evidence.ts';
import type { EffectReader } from './reader.ts';

/** Methods that a class of the standard library calls on itself, for its subclasses to define. */
const HOOKS: ReadonlyMap<string, RegExp> = new Map([
  ['argparse.ArgumentParser', /^(error|exit|convert_arg_line_to_args)$/],
  ['html.parser.HTMLParser', /^(handle_\w+|unknown_decl)$/],
  ['json.encoder.JSONEncoder', /^default$/],
  ['ast.NodeVisitor', /^(visit_\w+|generic_visit)$/],
  ['string.Formatter', /^(get_value|get_field|format_field|convert_field|check_unused_args)$/],
  ['pickle.Unpickler', /^(find_class|persistent_load)$/],
  ['_pickle.Unpickler', /^(find_class|persistent_load)$/],
  ['cmd.Cmd', /^(do_\w+|default|precmd|postcmd|emptyline)$/],
]);

/** A method of the library, called on an object whose class defines what that method runs. */
export function hookEffects(type: FunctionType, call: Call, reader: EffectReader): Effect[] {
  const { program } = reader;
  if (
    type.self?.kind !== 'instance' ||
    !program.isKnowledge(type.fn.path) ||
    program.isKnowledge(type.self.cls.path)
  )
    return [];
  const bases = program.classes.info(type.self.cls).order.map(({ cls }) => cls);
  const hooks = bases
    .map((cls) => HOOKS.get(`${cls.module}.${cls.qualname}`))
    .find((one) => one !== undefined);
  if (!hooks) return [];
  const own = bases
    .filter((cls) => !program.isKnowledge(cls.path))
    .flatMap((cls) => program.declarations.nameListOf(cls.key))
    .find((name) => hooks.test(name));
  return own === undefined
    ? []
    : [reader.open(call, textOf(call.callee), `it runs ${own}, which the class defines`)];
}
