import { lastName } from '../../python/walk.ts';
import { decoratorShape, functionNamed, type Framework, type Gather } from './framework.ts';
import { argument } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';
import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';

const PTB_HANDLERS =
  /^telegram\.ext\b.*\.(Command|Message|CallbackQuery|InlineQuery|ChosenInlineResult|Poll|PollAnswer|ShippingQuery|PreCheckoutQuery|ChatMember|ChatJoinRequest|Prefix|StringCommand|StringRegex|Type|BusinessConnection|MessageReaction)Handler$/;
const AIOGRAM = /^aiogram\b.*\.(Router|Dispatcher)$/;
const AIOGRAM_EVENTS: ReadonlySet<string> = new Set(
  'message edited_message channel_post edited_channel_post inline_query chosen_inline_result callback_query shipping_query pre_checkout_query poll poll_answer my_chat_member chat_member chat_join_request business_message message_reaction message_handler callback_query_handler inline_handler channel_post_handler edited_message_handler'.split(
    ' ',
  ),
);

/** Handlers of python-telegram-bot and aiogram. */
export const bots: Framework = {
  name: 'bots',
  packages: ['telegram', 'aiogram'],

  decorated(_def, decorator, handler, scope, into) {
    const shape = decoratorShape(decorator);
    if (!shape?.object || !AIOGRAM_EVENTS.has(shape.name)) return;
    if (isAiogram(shape.object, scope, into.objects)) register('aiogram', handler, into);
  },

  call(call, scope, into) {
    const { callee } = call;
    if (callee.kind === 'attribute') {
      // `router.message.register(start, …)`, `dp.register_message_handler(start, …)`.
      const event = callee.object.kind === 'attribute' ? callee.object : undefined;
      const isRegister =
        callee.name === 'register' &&
        event !== undefined &&
        AIOGRAM_EVENTS.has(event.name) &&
        isAiogram(event.object, scope, into.objects);
      const isOld =
        /^register_\w+_handler$/.test(callee.name) && isAiogram(callee.object, scope, into.objects);
      if (isRegister || isOld) {
        const handler = functionNamed(argument(call, 'callback', 0), scope, into.objects);
        if (handler !== undefined && !handler.startsWith('pack:/')) register('aiogram', handler, into);
        return;
      }
    }
    const last = lastName(callee) ?? '';
    if (!last.endsWith('Handler')) return;
    if (!into.objects.lineage(callee, scope).some((one) => PTB_HANDLERS.test(one))) return;
    const callback = call.args.find((arg) => arg.keyword === 'callback')?.value;
    for (const expr of callback
      ? [callback]
      : call.args.filter((arg) => arg.keyword === undefined).map((arg) => arg.value)) {
      if (expr.kind !== 'name' && expr.kind !== 'attribute' && !callback) continue;
      const handler = functionNamed(expr, scope, into.objects);
      if (handler === undefined || handler.startsWith('pack:/')) continue;
      register('python-telegram-bot', handler, into);
      return;
    }
  },
};

function isAiogram(object: Expr, scope: Scope, objects: Objects): boolean {
  return objects.resolve(object, scope)?.lineage.some((one) => AIOGRAM.test(one)) ?? false;
}

function register(framework: string, handler: string, into: Gather): void {
  into.register({
    framework,
    kind: 'bot',
    methods: [],
    path: undefined,
    via: undefined,
    handler,
    tag: undefined,
  });
}
