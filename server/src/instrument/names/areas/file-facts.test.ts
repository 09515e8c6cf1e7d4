import assert from 'node:assert/strict';
import type { Handler } from '../../frameworks/handlers.ts';
import { areaOf } from './area-names.ts';
import { factsOfFiles } from './file-facts.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** Handlers from lines such as `shop/core.py GET /core/logs get_logs`; without a path for a bot's and a task's. */
function handlers(lines: string, kind: Handler['kind'] = 'route'): readonly Handler[] {
  return lines
    .trim()
    .split('\n')
    .map((line): Handler => {
      const [file, ...rest] = line.trim().split(' ') as [string, ...string[]];
      const [method, path] = rest.length > 1 ? rest : [];
      return {
        framework: 'flask',
        kind,
        methods: method === undefined ? [] : method.split(','),
        paths: path === undefined ? [] : [path],
        fn: `/w/${file}#${rest.at(-1)!}`,
        path: `/w/${file}`,
        registeredIn: [],
        tag: undefined,
        via: [],
        above: [],
        isUnlisted: false,
        dependencies: [],
      };
    });
}

/** The area of each handler, as a line. */
function areas(list: readonly Handler[], isOneOfMany = false, siblings: readonly string[] = []): string {
  const facts = factsOfFiles(list, () => '/w');
  return list
    .map((one) =>
      areaOf(one, one.path.slice(3), NONE, {
        siblings,
        isShared: () => false,
        isOneOfMany,
        facts: facts.get(one.path),
      }),
    )
    .join(' ');
}

describe('what the handlers of a file say of it together', () => {
  it('a word for code is what a file is about, if all its paths begin with it', () =>
    assert.equal(
      areas(
        handlers(`
          shop/routers/core.py GET /api/core/logs core_logs
          shop/routers/core.py POST /api/core/restart restart_core
          shop/routers/helper_routes.py POST /api/helper/geojson-to-csv convert_to_csv
          shop/routers/orders.py GET /api/orders list_orders
        `),
      ),
      'core core helper orders',
    ));

  it('and not where all files of the project have that part', () =>
    assert.equal(
      areas(
        handlers(`
          shop/service.py GET /service/labels print_label
          shop/orders.py GET /service/orders list_orders
          shop/invoices.py GET /service/invoices list_invoices
        `),
      ),
      'shop orders invoices',
    ));

  it('or if most of their names say it', () =>
    assert.equal(
      areas(
        handlers(
          `
            app/bot/routers/admin_tools/server_handler.py add_server
            app/bot/routers/admin_tools/server_handler.py delete_server
            app/bot/routers/admin_tools/server_handler.py confirm
            app/bot/routers/admin_tools/main_handler.py open_main
            app/bot/routers/admin_tools/main_handler.py close_main
          `,
          'bot',
        ),
      ),
      'server server server admin_tools admin_tools',
    ));

  it('but the class that they are methods of does not count', () =>
    assert.equal(
      areas(
        handlers(`
          shop/wallet/stack/service.py POST /start StackService.start_stack
          shop/wallet/stack/service.py POST /stop StackService.stop_it
        `),
      ),
      'stack stack',
    ));

  it('files of one page each are the pages of their folder', () =>
    assert.equal(
      areas(
        handlers(`
          shop/dashboard/views/billing.py GET,POST /dashboard/billing billing
          shop/dashboard/views/api_key.py GET,POST /dashboard/api_key api_key
          shop/dashboard/views/logout.py GET /dashboard/logout logout
          shop/dashboard/views/delete_account.py GET,POST /dashboard/delete_account delete_account
          shop/dashboard/views/domains.py GET /dashboard/domains/{id} domain_info
          shop/dashboard/views/domains.py GET /dashboard/domains/{id}/trash domain_trash
        `),
        true,
      ),
      'dashboard dashboard dashboard dashboard dashboard dashboard',
    ));

  it('files of one class each are not', () =>
    assert.equal(
      areas(
        handlers(`
          shop/resources/billing.py GET /billing Billing.get
          shop/resources/keys.py GET /keys Keys.get
          shop/resources/tags.py GET /tags Tags.get
          shop/resources/info.py GET /info Info.get
        `),
      ),
      'billing keys tags info',
    ));

  it('a mark that all files of a folder have is nothing they are about', () =>
    assert.equal(
      areas(
        handlers('shop/views/bp_rss.py GET /rss/{id} rss\nshop/views/bp_backup.py GET /backup/{id} backup'),
      ),
      'rss backup',
    ));

  it('but where a path has it', () =>
    assert.equal(
      areas(
        handlers(
          'shop/views/api_keys.py GET /api-keys list_keys\nshop/views/api_logs.py GET /logs list_logs',
        ),
      ),
      'api_keys logs',
    ));

  it('or a function', () =>
    assert.equal(
      areas(handlers('sys/dict_data.py GET / get_dict_data\nsys/dict_type.py GET / get_dict_type')),
      'dict_data dict_type',
    ));

  it('a file called after what its function does is not an area', () =>
    assert.equal(
      areas(
        handlers(
          `
            shop/orders/tasks/delete_orders.py delete_closed_orders
            shop/orders/tasks/clear_sessions.py clearsessions
            shop/orders/tasks/search_index.py rebuild_index
            shop/users/tasks.py notify_users
          `,
          'task',
        ),
        true,
      ),
      'orders orders search_index users',
    ));

  it('a verb and what the folder is about is the folder', () =>
    assert.equal(
      areas(handlers('tgbot/handlers/actions_handlers/read_actions.py display_actions', 'bot')),
      'actions',
    ));

  it('nor where no folder has a name to give instead', () =>
    assert.equal(
      areas(handlers('app/main/views/join_service.py GET /join-a-service/choose join_service_choose')),
      'join_service',
    ));

  it('but a class of that name is a thing', () =>
    assert.equal(
      areas(handlers('shop/resources/subscribe_item.py GET /subscribe/{id}/items SubscribeItemResource.get')),
      'subscribe_item',
    ));

  it('an app of Django’s is called what it is called', () => {
    const list = handlers(`
      api/views.py GET /api/v1/es_health EsPageHealth.get
      api/views.py POST /show_username ShowUsername.post
      api/drf_views.py GET /api/v2/appeal AppealViewset.summary
    `).map((one) => ({ ...one, framework: 'django' }));
    assert.equal(areas(list, true, ['views.py', 'models.py']), 'api api api');
    // But what says that it is about nothing.
    const utils = list.map((one) => ({ ...one, path: '/w/utils/views.py' }));
    assert.equal(areas(utils.slice(1, 2), true, ['views.py', 'models.py']), 'app');
  });

  it('what any file of handlers may be called takes both its paths and its names', () =>
    assert.equal(
      areas(
        handlers(`
          routers/controllers.py GET /controllers/ list_controllers
          routers/controllers.py DELETE /controllers/{id} delete_controller
          routers/orders.py GET /orders list_orders
          shop/routes.py GET /routes/{id} show
        `),
      ),
      'controllers controllers orders shop',
    ));

  it('a noun for code is an app of Django’s beside others, and so are its tasks', () => {
    const list = handlers(`
      apps/jobs/views.py GET /challenge/{id}/submission list_submissions
      apps/jobs/views.py GET /queues/{name} get_message
    `).map((one) => ({ ...one, framework: 'django' }));
    assert.equal(areas(list, true, ['models.py', 'views.py']), 'jobs jobs');
    assert.equal(
      areas(handlers('apps/jobs/tasks.py tag_artifacts', 'task'), true, ['models.py', 'tasks.py']),
      'jobs',
    );
  });

  it('the name of a folder is one word, whatever capitals it has', () =>
    assert.equal(
      areas(handlers('CTFd/views.py GET /x view_x\nLedFx/views/StatusPage.py GET /y show')),
      'ctfd status',
    ));

  it('participles and what is at the end of any name are no part of it', () =>
    assert.equal(
      areas(
        handlers(`
          shop/collection_util.py GET /b fetch
          shop/queued_tasks.py GET /c stop
          shop/get_started.py GET /d begin
          shop/shop_restful_api.py GET /e act
        `),
      ),
      'collection queued_tasks get_started shop',
    ));

  it('a part of a path that says what is done, or a heading for a tag, is not', () => {
    const [get, by] = handlers(
      'run.py GET /worker_get_embeddings/x ask\nrun.py GET /history/by_params/{} look',
    );
    assert.equal(areas([get!]), 'app');
    assert.equal(areas([by!]), 'app');
    assert.equal(areas([{ ...get!, tag: 'Core NON-API Website Routes' }]), 'app');
  });

  it('versions, libraries and adjectives are not what a file is about', () =>
    assert.equal(
      areas(
        handlers(`
          shop/offers/offers_v3_actions.py POST /x accept
          shop/search/rest_framework/views.py GET /y find
          shop/external_api/viewsets.py GET /z rooms
          shop/manage_orders.py GET /q stop
        `),
      ),
      'offers_actions search external_api orders',
    ));

  it('what a file holds is said for all of it, and a folder above it by none of its own', () =>
    assert.equal(
      areas(
        handlers(`
          shop/admin_routes/price_list.py GET /admin/price-lists list_price_lists
          shop/admin_routes/price_list.py GET /admin/price-lists-default-config get_default_config
          shop/admin_routes/site_setting.py GET /admin/site-settings site_settings
          shop/pages.py GET /orgs/{id}/pages/{page} get_page
          shop/pages.py GET /orgs/{id}/pages list_pages
          shop/pages.py GET /orgs/{id}/pagesSearch search_all
        `),
      ),
      'price_list price_list site_setting pages pages pages',
    ));

  it('the folder that all paths begin with, where nothing nearer is spoken of', () =>
    assert.equal(
      areas(
        handlers(`
          shop/setup/impl/acme/router.py GET /setup/status get_status
          shop/setup/impl/acme/router.py POST /setup/start-done start_done
          shop/orders/impl/queue/router.py GET /orders/queue get_queue
        `),
      ),
      'setup setup queue',
    ));

  it('the whole word that paths and functions have for the beginning of it, or all words of the name', () =>
    assert.equal(
      areas(
        handlers(`
          shop/colls.py GET /shops/{id}/collections list_collections
          shop/colls.py POST /shops/{id}/collections add_collection
          shop/colls.py GET /shops/{id}/public get_public
          shop/background_jobs.py GET /jobs/{id} get_background_job
          shop/background_jobs.py GET /jobs list_background_jobs
          shop/auth.py GET /authorize begin
          shop/auth.py GET /authorize/complete complete
        `),
      ),
      'collection collection collection background_jobs background_jobs auth auth',
    ));

  it('`web.py` and `manage.py` where all their paths begin so', () =>
    assert.equal(
      areas(
        handlers(`
          api/routes/web.py GET /web/{shop}/summary get_summary
          api/routes/web.py GET /web/search search
          api/views/manage.py POST /manage/restart restart
          api/views/manage.py GET /manage/backups list_backups
          api/views/orders.py GET /orders list_orders
        `),
      ),
      'web web manage manage orders',
    ));

  it('one of several tags only where something else says it', () => {
    const [download, queue, add] = handlers(`
      src/app.py GET /api/download download
      src/app.py GET /api/queue/{id} get_queue
      src/app.py POST /api/queue/{id} add_to_queue
    `);
    assert.equal(
      areas([
        { ...download!, tag: 'stable' },
        { ...queue!, tag: 'queue' },
        { ...add!, tag: 'queue' },
      ]),
      'app queue queue',
    );
    assert.equal(areas([{ ...download!, tag: 'files' }]), 'files');
    // What the path begins with, and the tag, against what the function speaks of.
    const [services] = handlers('src/main.py GET /system/available-services get_available_services');
    assert.equal(areas([{ ...services!, tag: 'system' }]), 'system');
  });

  it('`app/` where paths are about one of several', () =>
    assert.equal(
      areas(
        handlers(`
          packages/shop/agent/app/controller.py POST /v1/app/create create
          packages/shop/agent/app/controller.py POST /v1/app/remove remove
        `),
      ),
      'apps apps',
    ));

  it('a folder that each feature has, and that nobody speaks of, is a layer', () =>
    assert.equal(
      areas(
        handlers(`
          shop/access/catalog/interactions/http.py GET /access/catalog list_platforms
          shop/access/sync/interactions/http.py POST /access/sync-runs sync
          shop/cases/tags/router.py GET /cases/{id}/tags list_tags
          shop/orders/tags/router.py GET /orders/{id}/tags list_tags
        `),
      ),
      'catalog sync tags tags',
    ));

  it('so is a file for those whom it is for, as paths of all features begin with them', () =>
    assert.equal(
      areas(
        handlers(`
          shop/login/otp/handler/account.py GET /account/totp prepare
          shop/login/passkey/handler/account.py GET /account/passkey list_passkeys
          shop/order/handler.py GET /account/orders list_orders
          shop/invoice/handler.py GET /account/invoices list_invoices
          shop/client/handler.py GET /account/clients list_clients
          shop/client/handler.py GET /clients/{id} get_client
          shop/stock/handler.py GET /stock get_stock
          shop/label/handler.py GET /labels get_label
          shop/parcel/handler.py GET /parcels get_parcel
          shop/return/handler.py GET /returns get_return
        `),
      ),
      'otp passkey order invoice client client stock label parcel return',
    ));

  it('files of a folder that are all called after what is done are about the folder', () =>
    assert.equal(
      areas(
        handlers(
          `
          bot/handlers/vouchers/create_handlers.py ask_amount
          bot/handlers/vouchers/create_handlers.py set_amount
          bot/handlers/vouchers/show_handlers.py admin_vouchers
          bot/handlers/mailing/editor_handlers.py open_tip
          bot/handlers/mailing/show_handlers.py sent_list
          bot/handlers/user_management/management_show.py user_management
          bot/handlers/user_management/management_update.py issue_ban
          bot/handlers/files/upload.py upload_file
          bot/handlers/files/folders.py open_folder
        `,
          'bot',
        ),
      ),
      'vouchers vouchers vouchers mailing mailing user_management user_management files folders',
    ));

  it('but not where their paths have that and not the folder', () =>
    assert.equal(
      areas(
        handlers(`
          shop/extra_things/search.py GET /search search_all
          shop/extra_things/share.py GET /share share_all
        `),
      ),
      'search share',
    ));

  it('a noun that two files have before what is done to it is what both are about', () =>
    assert.equal(
      areas(
        handlers(`
          app/htmx/project_create_routes.py GET /new new_project
          app/htmx/project_list_routes.py GET /projects project_listing
          app/htmx/landing_routes.py GET / landing
        `),
        false,
        ['project_create_routes.py', 'project_list_routes.py', 'landing_routes.py'],
      ),
      'project project landing',
    ));

  it('what follows the name that all files of a folder begin with is a layer, where nothing says it', () =>
    assert.equal(
      areas(
        handlers(
          `
          app/projects/project_logic.py process_images
          app/projects/project_logic.py process_all_images
          app/projects/project_tags.py clean_tags
        `,
          'task',
        ),
        false,
        ['project_logic.py', 'project_routes.py', 'project_schemas.py', 'project_tags.py'],
      ),
      'projects projects project_tags',
    ));

  it('the only task of a file that is called after what that does is about the folder', () =>
    assert.equal(areas(handlers('app/jaxa/upload_dem.py download_and_upload_dem', 'task')), 'jaxa'));

  it('that a class holds handlers is no part of what it is about', () =>
    assert.equal(
      areas(
        handlers(
          `
          app/telegram/task_drafts_handler.py TaskDraftsHandler.start
          app/telegram/task_drafts_handler.py TaskDraftsHandler.stop
        `,
          'bot',
        ),
      ),
      'task_drafts task_drafts',
    ));

  it('a folder called like its package is what its tasks are called', () =>
    assert.equal(
      areas(
        handlers(
          `
          shop/integrations/shop/tasks.py create_customer
          shop/integrations/stripe/tasks.py refund
        `,
          'task',
        ).map((one) => ({ ...one, tag: one.path.includes('stripe') ? 'payments' : 'shop_self' })),
      ),
      'shop_self stripe',
    ));
});
