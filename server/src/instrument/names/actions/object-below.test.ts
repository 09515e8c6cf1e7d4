import assert from 'node:assert/strict';
import { actions } from '../../../testing/action-lines.ts';

describe('objects that paths have below an area', () => {
  it('a bare verb is about the things that its path ends with', () =>
    assert.deepEqual(
      actions(
        'letters',
        `GET /letters get
         POST /letters/receivers create
         GET /letters/receivers list
         DELETE /letters/receivers/{id} delete
         POST /letters/{id}/send send`,
      ),
      ['get', 'create_receiver', 'list_receivers', 'delete_receiver', 'send'],
    ));

  it('and not about what a path ends with that is one of a kind, or done', () =>
    assert.deepEqual(actions('letters', `GET /letters/{id}/draft get\nPOST /letters/import create`), [
      'get',
      'create',
    ]));
});

describe('reads that are called like a thing', () => {
  it('what others of the same path do something to is got', () =>
    assert.deepEqual(
      actions(
        'removal',
        `GET /removals/{id}/key-transfer key_transfer
         POST /removals/{id}/key-transfer start_key_transfer
         GET /removals/{id}/costs costs`,
      ),
      ['get_key_transfer', 'start_key_transfer', 'costs'],
    ));

  it('what another one gets by the same name is to be looked at', () =>
    assert.deepEqual(actions('menu', `GET /menu/{name} course\nGET /api/menu/{name} get_course`), [
      '? get_course',
      '? get_course',
    ]));
});
