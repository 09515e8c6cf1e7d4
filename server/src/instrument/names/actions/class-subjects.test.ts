import assert from 'node:assert/strict';
import { ofMany, withSubject } from './class-subjects.ts';

describe('methods with what their class is about', () => {
  const cases: readonly (readonly [words: string, subject: string, wanted: string | undefined])[] = [
    ['update event image', 'timeline events', 'update_timeline_event_image'],
    ['get gift', 'public gift', 'get_public_gift'],
    ['add drinks to list', 'shopping list', 'add_drinks_to_shopping_list'],
    ['update label settings', 'shopping lists', 'update_shopping_list_label_settings'],
    ['generate token', 'user', 'generate_user_token'],
    // What is said already, in words that begin alike, too.
    ['update timeline event', 'timeline events', undefined],
    ['get gift', 'gifts', undefined],
    ['test notification', 'events notifier', undefined],
    // What is more than a verb and an object.
    ['get summary by year', 'gift', undefined],
    ['summary', 'gift', undefined],
  ];
  for (const [words, subject, wanted] of cases)
    it(`${words} of ${subject}`, () =>
      assert.equal(withSubject(words.split(' '), subject.split(' '))?.join('_'), wanted));

  it('what is done in bulk is done to many', () => {
    assert.deepEqual(ofMany(['bulk', 'delete'], ['wrapped', 'gift']), ['bulk', 'delete', 'wrapped', 'gifts']);
    assert.equal(ofMany(['bulk', 'gifts'], ['gift']), undefined);
    assert.equal(ofMany(['delete'], ['gift']), undefined);
  });
});
