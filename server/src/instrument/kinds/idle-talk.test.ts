import { BOT, counts } from '../../testing/counting.ts';

const SAME = '; it always says the same';

describe('what a bot always says', () => {
  it('is no operation, with a keyboard that is always the same', () =>
    counts(
      `
      async def get_item(message):
          await message.answer(f"Hello, {message.from_user.first_name}", reply_markup=menu())
          COUNT


      def menu():
          builder = KeyboardBuilder()
          builder.button(text="Orders", data="orders")
          return builder.as_markup()
      `,
      BOT,
      SAME,
    ));

  it('is no operation where a conversation ends with it', () =>
    counts(
      `
      async def get_item(callback, state):
          await callback.answer()
          await state.clear()
          await callback.message.edit_text(CANCELLED)
          COUNT
      `,
      BOT,
      SAME,
    ));

  it('is no operation where it is tried', () =>
    counts(
      `
      async def get_item(callback):
          await callback.answer()
          try:
              await callback.message.edit_text("Menu", reply_markup=menu())
              COUNT
          except BadRequest as error:
              if "not modified" not in str(error):
                  raise


      def menu():
          return Keyboard(buttons=[Button(text="Back", data="back")])
      `,
      BOT,
      SAME,
    ));

  it('may be one where all that is looked up is for the log', () =>
    counts(
      `
      async def get_item(message, identity):
          user = await identity.user()
          logger.info("%s asks for help", user.key)
          await message.answer(HELP)
          COUNT
      `,
      BOT.replace('message()', 'message(Command("help"))'),
      'it always says the same',
    ));

  it('may be one where somebody asks for it by its name', () =>
    counts(
      `
      async def get_item(message):
          await message.answer(HELP)
          COUNT
      `,
      BOT.replace('message()', 'message(Command("help"))'),
      'it always says the same',
    ));

  it('is one where something is looked up for it', () =>
    counts(
      `
      async def get_item(message):
          await message.answer("Orders", reply_markup=orders(await store.find(message)))
          COUNT
      `,
      BOT,
    ));

  it('is one where the keyboard asks for what it shows', () =>
    counts(
      `
      async def get_item(message):
          await message.answer("Orders", reply_markup=menu())
          COUNT


      def menu():
          return keyboard_of(store.find())
      `,
      BOT,
    ));

  it('is one where the conversation goes on', () =>
    counts(
      `
      async def get_item(message, state):
          await message.answer("What is your name?")
          await state.set_state(Order.name)
          COUNT
      `,
      BOT,
    ));
});
