import assert from 'node:assert/strict';
import { raisesAt } from '../engine/raises.ts';
import { dedent } from '../testing/check.ts';
import { fixture } from '../testing/fixture.ts';

/** What is suggested for the first broad clause of a file: the types, `?` behind a guess, and whether they are all. */
async function suggested(code: string): Promise<string> {
  const text = dedent(code);
  const { analysis } = await fixture({ 'app.py': text });
  const line = text.split('\n').findIndex((one) => one.includes('except Exception'));
  const { suggestion } = raisesAt(analysis, '/w/app.py', line)!;
  assert.ok(suggestion);
  const types = suggestion.types.map((type) => (suggestion.guesses.includes(type) ? `${type}?` : type));
  return `${types.join(', ')}${suggestion.complete ? '' : ' …'}`;
}

describe('proposals', () => {
  it('name ValueError where people write it for what derives from it', async () =>
    assert.equal(
      await suggested(`
        import binascii
        def decode(data: bytes):
            try:
                return binascii.a2b_base64(data)
            except Exception:
                raise ValueError("no base64") from None
      `),
      'ValueError',
    ));

  it('name the mistake that a handler may be for, as a guess', async () =>
    assert.match(
      await suggested(`
        def owner(names: dict[str, str], order):
            try:
                return order.cart.owner.name or names["owner"]
            except Exception:
                return None
      `),
      /^KeyError, AttributeError\? …$/,
    ));

  it('name no base of the language that hardly anybody writes for the one class below it', async () =>
    assert.match(
      await suggested(`
        def count(row):
            try:
                return int(row["count"])
            except Exception:
                return None
      `),
      /^(?!.*ArithmeticError).*OverflowError/,
    ));

  it('name what a library raises, not a base that says less', async () =>
    assert.doesNotMatch(
      await suggested(`
        from django.db import models
        class Patient(models.Model):
            name = models.TextField()
        def first(unknown):
            try:
                return list(Patient.objects.filter(name=unknown.name)[:50])
            except Exception:
                return []
      `),
      /django\.db\.Error/,
    ));

  it('know that a slice of a query is a query', async () =>
    assert.equal(
      await suggested(`
        from django.db import models
        class Patient(models.Model):
            name = models.TextField()
        def some():
            try:
                return Patient.objects.all()[:50].count()
            except Exception:
                return 0
      `),
      'django.db.DatabaseError, ValueError',
    ));
});
