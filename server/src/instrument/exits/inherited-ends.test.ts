import { checkFix } from '../../testing/check.ts';
import { itemService } from '../../testing/counting.ts';

/** Checks a handler that leaves it to the one that it inherits, of which `get` is given. */
function inheriting(get: string, doubt?: string): Promise<void> {
  const head = `from app.metrics import item_operations_total
from tornado.web import HTTPError, RequestHandler


class BaseHandler(RequestHandler):
    async def get(self):
${get}

class ItemHandler(BaseHandler):
    async def `;
  const tail = '\n\nhandlers = [("/items/(.*)", ItemHandler)]\n';
  const looked = doubt === undefined ? ' [safe]' : ` (to be looked at: ${doubt}) [review]`;
  return checkFix(
    `${head}$0get(self):
        return await super().get()
${tail}=> Count this handler: item_operations_total{action="get_item"}${looked}
${head}get(self):
        result = await super().get()
        item_operations_total.labels(action="get_item").inc()
        return result
${tail}`,
    itemService(),
  );
}

describe('a handler that leaves it to the one that it inherits', () => {
  it('is for a person, where that leaves early with the same nothing', () =>
    inheriting(
      `        state = self.get_cookie("state")
        if not state:
            self.redirect("/")
            return
        token = await self.tokens.create(state)
        self.set_cookie("token", token)
        self.redirect("/home")
`,
      'what it inherits may leave early',
    ));

  it('is sure, where that has one end', () =>
    inheriting(
      `        state = self.get_cookie("state")
        if not state:
            raise HTTPError(400)
        token = await self.tokens.create(state)
        self.set_cookie("token", token)
        self.redirect("/home")
`,
    ));
});
