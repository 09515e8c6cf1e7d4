import assert from 'node:assert/strict';
import { actions } from '../../../testing/action-lines.ts';

describe('actions without the words of their area', () => {
  it('what something belongs to is said by the area', () =>
    assert.deepEqual(
      actions(
        'guest',
        `GET /guests/{id}/bills/{period} query_guest_bills_period
         POST /guests/{id}/key create_guest_room_key
         GET /guests/all-floors get_all_guest_floors`,
      ),
      ['query_bills_period', 'create_room_key', 'get_all_floors'],
    ));

  it('so it is by the last word of an area of several', () =>
    assert.deepEqual(
      actions(
        'alpine_guest',
        `GET /alpine/guest guest
         GET /guests/schemas get_guest_schemas
         POST /guests/{id}/move move_guest
         POST /guests/{id}/Guest.WakeEarly guest_wake
         POST /guests/{id}/escort escort_guest`,
      ),
      ['get', 'get_schemas', 'move', 'wake_early', 'escort'],
    ));

  it('what remains must say what is meant', () =>
    assert.deepEqual(
      actions(
        'guest',
        `GET /x/{name} get_guest_by_name
         POST /guests/refresh/{time_frame} update_guest_time_frame
         POST /guests/refresh update_guests_all
         POST /guest-lists/x refresh_guest_list
         GET /x/y get_room_guest
         GET /admin/guests/names list_guest_admin
         POST /x/{room_id} room_guest`,
      ),
      [
        'get_guest_by_name',
        'update_guest_time_frame',
        'update_guests_all',
        'refresh_guest_list',
        'get_room_guest',
        'list_guest_admin',
        '? room_guest',
      ],
    ));

  it('what stands behind the area is no more than that, where the path does not say that it is done', () =>
    assert.deepEqual(
      [
        ...actions('text_label', 'POST /text-labels label_text'),
        ...actions('guest', 'POST /guests/presence guests_presence'),
      ],
      ['label_text', '? guests_presence'],
    ));

  it('at the path of the area itself the verb of its method is all', () =>
    assert.deepEqual(
      actions(
        'guest',
        `POST /guests create_guest_form
         DELETE /hotel/guests/{id} delete_room_guest
         PATCH /hotel/guests/{id} rename_hotel_guest
         GET /hotel/guests get_active_guests`,
      ),
      ['create', 'delete', 'rename', 'get_active_guests'],
    ));

  it('two that would be called alike keep their names, and so does who would be called like another one', () =>
    assert.deepEqual(
      actions(
        'key',
        `GET /rooms/{id}/keys list_room_keys
         GET /floor/{id}/keys list_door_keys
         POST /keys create_key
         POST /rooms/{id}/keys create_room_key`,
      ),
      ['list_room_keys', 'list_door_keys', 'create', 'create_room_key'],
    ));

  it('what tells some from others is said, if not all of them are called so', () =>
    assert.deepEqual(
      actions(
        'statistics',
        'GET /statistics get_guest_statistics\nGET /statistics/rooms get_room_statistics',
      ),
      ['get_guest_statistics', 'get_room_statistics'],
    ));

  it('a noun of what is done is its verb, where the method says the same', () =>
    assert.deepEqual(
      actions(
        'guest',
        `DELETE /guests handle_guest_deletion
         POST /guests/rooms room_creation
         GET /guests/removal guest_removal`,
      ),
      ['delete', 'create_room', 'get_removal'],
    ));

  it('what is called like its area is about the one thing that its path has below it', () =>
    assert.deepEqual(actions('guest', 'GET /guest/config guest\nGET /guest/search search'), [
      'get_config',
      'search',
    ]));

  it('pairs at the end of a path that ends with something else are many', () =>
    assert.deepEqual(
      actions('alpine', 'GET /rooms/alpine/pairs/{name} AlpineRoomKeys.get\nGET /rooms/{id} AlpineRooms.get'),
      ['get_room_keys', 'get_room'],
    ));

  it('by what its path ends with, to or from it and which of its parts says nothing of it', () =>
    assert.deepEqual(
      actions(
        'guest',
        `GET /guests/{guest_uuid} get_guest_by_uuid
         POST /guests/{id}/rooms add_room_to_guest
         GET /guests/photos get_public_guest_photos
         POST /guests/photo create_guest_from_photo
         PUT /guests/my/{id}/start change_my_guest_start
         GET /guests/{email}/x get_guest_by_phone`,
      ),
      ['get', 'add_room', 'get_public_photos', 'create_from_photo', 'change_start', 'get_guest_by_phone'],
    ));

  it('the plain verb is for who is left of two that were told apart', () =>
    assert.deepEqual(
      actions(
        'guest',
        `GET /admin/guests admin_list_guests
         GET /guests list_guests
         POST /guests create_guest`,
      ),
      ['admin_list', 'list', 'create'],
    ));

  it('who it is for, and how many at a time, stand before the verb', () =>
    assert.deepEqual(
      actions(
        'guest',
        `GET /guests list_guests guests.py
         GET /admin/guests list_guests admin.py
         GET /guests/{id} get_guest guests.py
         GET /admin/guests/{id} get_guest admin.py
         POST /guests/bulk bulk_delete_guests guests.py`,
      ),
      ['list', 'admin_list', 'get', 'admin_get', 'bulk_delete'],
    ));

  it('whose they are is said where it tells some from others', () => {
    assert.deepEqual(
      actions(
        'photo',
        `GET /guests/{id}/photos/{photo}/tags list_guest_photo_tags
         DELETE /guests/{id}/photos/{photo}/tags clear_guest_photo_tags`,
      ),
      ['list_tags', 'clear_tags'],
    );
    assert.deepEqual(
      actions(
        'photo',
        `GET /guests/{id}/photos/{photo}/tags list_guest_photo_tags
         GET /rooms/{id}/photos/{photo}/tags list_room_photo_tags`,
      ),
      ['list_guest_photo_tags', 'list_room_photo_tags'],
    );
  });

  it('the words of an area may be run together in it', () =>
    assert.deepEqual(
      actions(
        'guestphoto',
        `POST /guests/{id}/photos/{photo}/reset reset_guest_photo_colours
         GET /guestphotos list_guest_photos`,
      ),
      ['reset_colours', 'list'],
    ));

  it('one object that all names have, with the area in it, says no more', () =>
    assert.deepEqual(
      actions(
        'seat',
        `GET /teams/{id}/seats get_team_seat_grants
         POST /teams/{id}/seats create_team_seat_grant
         DELETE /teams/{id}/seats/{seat} delete_team_seat_grant`,
      ),
      ['list', 'create', 'delete'],
    ));

  it('what is mine at a path that says so is the area, and what it has', () =>
    assert.deepEqual(
      actions(
        'guest',
        `GET /guests list_guests
         GET /guests/my get_my_guests
         POST /guests/my create_my_guest
         PUT /guests/my/{id}/room change_my_guest_room`,
      ),
      ['list', 'get_my_guests', 'create', 'change_room'],
    ));

  it('to whom it is done is said by the area, and so is all but the verb', () => {
    assert.deepEqual(actions('support_case', 'POST /cases/{id}/x reply_to_support_case'), ['reply']);
    assert.deepEqual(actions('hook', 'POST /hooks/events/{id} redeliver_hook_event'), ['redeliver_event']);
    assert.deepEqual(actions('photo_bulk_action', 'POST /photos/export bulk_export_photos'), ['export']);
  });

  it('what is posted says only how it is asked for', () =>
    assert.deepEqual(actions('chat', 'POST /chat/manifest post_manifest\nPOST /chat/messages post_message'), [
      '? post_manifest',
      'post_message',
    ]));

  it('what is told of many by something else, or in it, is a list', () => {
    assert.deepEqual(actions('guest', 'GET /x/y get_guests_by_room'), ['list_by_room']);
    assert.deepEqual(actions('guest', 'GET /x/{room} get_guests_in_room'), ['list_in_room']);
  });

  it('what the path spells otherwise, and what the area’s initials say, is the area', () => {
    assert.deepEqual(actions('search', 'GET /search/autocomplete search_auto_complete'), ['autocomplete']);
    assert.deepEqual(actions('custom_field', 'POST /x process_cf_select_update'), ['process_select_update']);
  });

  it('what has no verb does what its method says, and nobody knows what a POST does', () =>
    assert.deepEqual(
      actions(
        'lamp',
        `PUT /lamps/{key}/owner owner
         DELETE /lamps/{key}/shades shades
         POST /lamps/{key}/labels labels
         PUT /lamps/{key}/importer importer
         POST /lamps/demo/trigger lamp_demo_trigger
         POST /lamps/telegram login_with_telegram`,
      ),
      ['update_owner', 'delete_shades', '? labels', '? importer', 'trigger_demo', 'login_with_telegram'],
    ));

  it('one of a list is called an item', () =>
    assert.deepEqual(
      actions(
        'guest_book',
        `GET /guests/books GuestBookList.get
         GET /guests/books/{id} GuestBookItem.get
         PUT /guests/books/{id} GuestBookItem.put`,
      ),
      ['list', 'get', 'update'],
    ));

  it('what is rendered is got', () =>
    assert.deepEqual(actions('guest', 'GET /guests/tags render_guest_tags'), ['get_tags']));

  it('what others are shown by says nothing', () => {
    assert.deepEqual(actions('feed', 'GET /feed/new get_new_rooms_feed'), ['get_new_rooms']);
    assert.deepEqual(actions('page', 'GET /token TokenPageHandler.get'), ['get_token']);
  });

  it('whose it is stands first in a class and last in a name', () =>
    assert.deepEqual(actions('headporter', 'GET /x HeadPorterRoomKey.get_room_key_head_porter'), [
      'get_room_key',
    ]));

  it('two things that are done are nobody’s to choose from', () =>
    assert.deepEqual(actions('room', 'POST /x send_authorize_email'), ['? send_authorize_email']));

  it('a noun that could be a verb is none where it is the area, and something is got', () =>
    assert.deepEqual(actions('build', 'GET /badge build_status_badge'), ['get_status_badge']));

  it('the name that all paths of an area begin with is another name for it', () =>
    assert.deepEqual(
      actions(
        'guest',
        `GET /visitors search_visitors
         GET /visitors/me read_visitors_me
         GET /visitors/{id} get_visitor
         GET /visitors/{id}/details get_visitor_details`,
      ),
      ['search', 'read_me', 'get', 'get_details'],
    ));

  it('what is found of the area in general is not told from another search', () =>
    assert.deepEqual(
      actions(
        'search',
        `GET /search get_search
         GET /find conduct_search`,
      ),
      ['? get_search', 'conduct_search'],
    ));

  it('an area of two nouns is said in the other order, too', () =>
    assert.deepEqual(
      actions(
        'team_member',
        `POST /teams/{id}/members add_member_to_team
         DELETE /teams/{id}/members remove_member_from_team
         PATCH /teams/{id}/members update_team_member`,
      ),
      ['add', 'remove', 'update'],
    ));

  it('what all names say that end with the area tells nothing apart', () =>
    assert.deepEqual(
      actions(
        'trigger',
        `GET /x/trigger list_build_triggers
         GET /x/trigger/{id} get_build_trigger
         POST /x/trigger/{id}/pause pause_build_trigger
         GET /x/trigger/{id}/branches get_branches`,
      ),
      ['list', 'get', 'pause', 'get_branches'],
    ));
});
