import assert from 'node:assert/strict';
import { dedent } from '../testing/check.ts';
import { fixture } from '../testing/fixture.ts';
import { sitesOf, type Site } from '../types/sites.ts';
import type { Try } from '../python/tree.ts';
import { likelyTypes, type Likely } from './guesses.ts';

async function likely(
  marked: string,
  beside: Readonly<Record<string, string>> = {},
): Promise<readonly Likely[]> {
  const others = Object.entries(beside).map(([name, text]) => [name, dedent(text)]);
  const { workspace, analysis } = await fixture({ 'app.py': dedent(marked), ...Object.fromEntries(others) });
  const { program, flow } = analysis;
  const path = '/w/app.py';
  for (const unit of workspace.module(path)!.units)
    for (const site of sitesOf(unit.lowered, program.moduleScope(path), program)) {
      if (site.stmt.kind !== 'try') continue;
      const { stmt, scope, fn } = site as Site<Try>;
      const clause = stmt.clauses.at(-1)!;
      return likelyTypes({
        program,
        flow,
        path,
        scope,
        fn,
        stmt,
        clause,
        escapes: flow.escapesOf(stmt.body, scope, unit.lowered),
      });
    }
  throw new Error('there is no try');
}

const names = (types: readonly Likely[]): readonly string[] => types.map((one) => one.cls.qualname);

const signsOf = (types: readonly Likely[], name: string): readonly string[] =>
  types.find((one) => one.cls.qualname === name)?.signs ?? [];

describe('guesses', () => {
  it('rank what is known, and tell what is a guess', async () => {
    const types = await likely(`
      def f(raw):
          try:
              return int(raw.strip())
          except Exception:
              return None
    `);
    assert.ok(names(types.slice(0, 2)).includes('ValueError'), names(types).join());
    assert.notEqual(types.find((one) => one.cls.qualname === 'ValueError')?.found, undefined);
    assert.equal(types.find((one) => one.cls.qualname === 'OSError')?.found, undefined);
  });

  it('know what methods of unknown values raise', async () => {
    const types = await likely(`
      def f(data):
          try:
              return data.decode("ascii")
          except Exception:
              return None
    `);
    assert.ok(
      names(types.slice(0, 3)).some((name) => /^Unicode(Decode)?Error$/.test(name)),
      names(types).join(),
    );
  });

  it('read what the file catches around the same call', async () => {
    const types = await likely(`
      from gateway import GatewayError, fetch

      class Late(GatewayError):
          pass

      class Refused(RuntimeError):
          pass

      def f(client, key):
          try:
              return client.ask(key)
          except Exception:
              return None

      def g(client):
          try:
              return client.ask("g")
          except Refused:
              return None
    `);
    assert.ok(names(types.slice(0, 4)).includes('Refused'), names(types).join());
  });

  it('read what other files of the project catch around the same call', async () => {
    const types = await likely(
      `
      def f(client, key):
          try:
              return client.ask(key)
          except Exception:
              return None
      `,
      {
        'errors.py': `
        class Refused(RuntimeError):
            pass
        `,
        'other.py': `
        from errors import Refused

        def g(client):
            try:
                return client.ask("g")
            except Refused:
                return None
        `,
      },
    );
    assert.ok(names(types.slice(0, 4)).includes('Refused'), names(types).join());
    assert.equal(types.find((one) => one.cls.qualname === 'Refused')?.found, undefined);
  });

  it('read what the only method of that name in the project raises', async () => {
    const types = await likely(
      `
      def f(gateway, key):
          try:
              return gateway.find_order(key)
          except Exception:
              return None
      `,
      {
        'orders.py': `
        class OrderMissing(Exception):
            pass

        class Orders:
            def find_order(self, key):
                raise OrderMissing(key)
        `,
      },
    );
    assert.ok(names(types.slice(0, 4)).includes('OrderMissing'), names(types).join());
    assert.equal(types.find((one) => one.cls.qualname === 'OrderMissing')?.found, undefined);
  });

  it('never name what an earlier clause catches', async () => {
    const types = await likely(`
      def f(data):
          try:
              return int(data["a"])
          except (KeyError, OSError):
              raise
          except Exception:
              return None
    `);
    assert.deepEqual(
      names(types).filter((name) => name === 'KeyError' || name === 'FileNotFoundError'),
      [],
    );
  });

  it('know which methods of the project a method of a library runs', async () => {
    const types = await likely(
      `
      from service import OrderSerializer

      def f(data):
          serializer = OrderSerializer(data)
          try:
              serializer.save()
          except Exception:
              return None
    `,
      {
        'service.py': `
      from rest_framework import serializers

      class SoldOut(Exception):
          pass

      class OrderSerializer(serializers.Serializer):
          def create(self, validated_data):
              raise SoldOut(validated_data)
    `,
      },
    );
    assert.ok(signsOf(types, 'SoldOut').includes('raised by a hook'));
  });

  it('read what the handler says, and what it reads of the exception', async () => {
    const types = await likely(`
      import logging

      class QuotaExceeded(Exception):
          limit = 0

      class AccountMissing(Exception):
          pass

      def f(client):
          try:
              client.put()
          except Exception as quota:
              logging.warning(f"{client} is over its quota: {quota.limit}")
    `);
    const quota = signsOf(types, 'QuotaExceeded');
    for (const sign of [
      'shares a word with what the handler says',
      'shares a word with the bound name',
      'has what is read',
    ])
      assert.ok(quota.includes(sign), sign);
    assert.ok(signsOf(types, 'AccountMissing').includes('lacks what is read'));
  });

  it('know what the other clauses have', async () => {
    const types = await likely(`
      class GatewayError(Exception): ...
      class Late(GatewayError): ...
      class Refused(GatewayError): ...

      def f(gateway):
          try:
              gateway.put()
          except Late:
              return 1
          except Exception:
              raise Refused()
    `);
    const refused = signsOf(types, 'Refused');
    assert.ok(refused.includes('sibling of an earlier clause'));
    assert.ok(refused.includes('the handler raises it'));
    assert.ok(signsOf(types, 'GatewayError').includes('above an earlier clause'));
  });
});
