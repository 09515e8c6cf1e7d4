import assert from 'node:assert/strict';
import { fixture } from '../../../testing/fixture.ts';
import { postedVerb } from './posted.ts';

/** What a `POST` is called whose body is given. */
async function verb(body: string): Promise<string> {
  const { analysis } = await fixture({
    'a.py': `def post(self, request):\n    ${body.replace(/\n/g, '\n    ')}\n`,
  });
  return postedVerb(analysis.program.declarations.functionAt('/w/a.py#post').at(-1)!.def);
}

describe('what a POST does', () => {
  const cases: readonly (readonly [body: string, verb: string])[] = [
    ['item = Item.objects.create(name=request.name)\nreturn item', 'create'],
    ['return Response(status=201)', 'create'],
    ['invite = create_invite(request.mail)\nreturn invite', 'create'],
    ['item.delete()\nreturn Response(status=204)', 'delete'],
    ['await repo.adelete(item)', 'delete'],
    ['session.add(item)\nsession.delete(old)', 'post'],
    ['user.discoverable = True\nuser.save()', 'post'],
    ['queue.enqueue(item)', 'post'],
    ['return forward(request)', 'post'],
    ['return {}', 'post'],
  ];
  for (const [body, wanted] of cases)
    it(`${body.replace(/\n/g, '; ')}: ${wanted}`, async () => assert.equal(await verb(body), wanted));
});
