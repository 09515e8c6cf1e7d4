import assert from 'node:assert/strict';
import type { Handler } from '../frameworks/handlers.ts';
import { actionsOf } from './actions/action-names.ts';
import { areaOf } from './areas/area-names.ts';
import { doubtOfArea, doubtOfDeed } from './areas/doubtful-areas.ts';
import { factsOfFiles } from './areas/file-facts.ts';
import { singular } from './words/naming.ts';
import { NO_FUNCTION_FACTS } from './actions/function-facts.ts';
import { noiseOf } from './actions/noise-words.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** `GET /path name` lines, as handlers of one file. */
function handlers(file: string, lines: string): Handler[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [method, path, name] = line.trim().split(' ') as [string, string, string];
      return {
        framework: 'fastapi',
        kind: 'route',
        methods: method.split(','),
        paths: [path],
        fn: `/w/${file}#${name}`,
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

function named(
  file: string,
  lines: string,
  siblings: readonly string[] = [],
): { area: string; actions: string } {
  const list = handlers(file, lines);
  const area = areaOf(list[0]!, file, NONE, { siblings });
  return { area, actions: [...actionsOf(area, list, NONE).values()].map(({ action }) => action).join(' ') };
}

describe('names of areas and actions', () => {
  const cases: readonly (readonly [file: string, lines: string, area: string, actions: string])[] = [
    [
      'routes/houses/controller_plan_rules.py',
      'GET /api/houses/plans/rules get_all\nPOST /api/houses/plans/rules create_one',
      'plan_rules',
      'list create',
    ],
    [
      'views/orders.py',
      'GET /orders orders\nGET /orders/archived orders_archived\nGET /orders/statistics orders_statistics',
      'orders',
      'list list_archived get_statistics',
    ],
    [
      'api/v1/billing/routes.py',
      'GET /billing/plans list_plans\nPOST /billing/plans create_plan',
      'billing',
      'list create',
    ],
    [
      'api/v1/admin/routes.py',
      'GET /admin/audit-logs list_audit_logs\nGET /admin/webhook-logs list_webhook_logs',
      'admin',
      'list_audit_logs list_webhook_logs',
    ],
    [
      'api/reports/views.py',
      'GET /reports/ reports_list\nPOST /reports/ reports_post\nGET /reports/{id}/ reports_get\nPUT /reports/{id}/ reports_put\nDELETE /reports/{id}/ reports_delete',
      'reports',
      'list create get update delete',
    ],
    [
      'api/network/views.py',
      'GET /network/route network_route\nGET /network/routes/{id} get_route',
      'network',
      'get_network_route get_route',
    ],
    [
      'api/v1/keygen/routes.py',
      'GET /keygen/public-key get_public_key\nPOST /keygen/sign sign_payload',
      'keygen',
      'get_public_key sign_payload',
    ],
    [
      'api/v1/monitoring/routes.py',
      'GET /monitoring/health get_health\nGET /monitoring/stats get_stats\nGET /monitoring/bandwidth get_bandwidth',
      'monitoring',
      'health stats bandwidth',
    ],
    [
      'api/v1/mobile_auth/routes.py',
      'POST /mobile/auth/register register_mobile_user\nPOST /mobile/auth/login login_mobile_user\nPOST /mobile/auth/refresh refresh_tokens\nGET /mobile/auth/me get_me\nPOST /mobile/auth/telegram login_with_telegram',
      'mobile_auth',
      'register login refresh me telegram',
    ],
    [
      'api/v1/xray/routes.py',
      'GET /xray/config get_xray_config\nPUT /xray/config update_xray_config',
      'xray',
      'get_config update_config',
    ],
    [
      'api/v1/settings/routes.py',
      'GET /settings list_settings\nPOST /settings create_setting',
      'settings',
      'list create',
    ],
    ['app/users/views.py', 'GET /users get_users\nGET /users/{user_id} get_user', 'users', 'list get'],
    [
      'app/cases/views.py',
      'POST /cases/{id}/add add_participant_to_case\nGET /cases/{id}/x get_case_resources',
      'cases',
      'add_participant get_resources',
    ],
    ['app/main.py', 'GET /orders/{order_id} read', 'orders', 'read'],
    // What only says that somebody handles it.
    [
      'shop/handlers/orders_handler.py',
      'GET /api/orders OrdersHandler.handle_get_all\nDELETE /api/orders/{key} OrdersHandler.handle_delete\nPOST /api/orders/{key}/drop OrdersHandler.handle_drop_order\nPOST /api/orders/event OrdersHandler.handle_stripe_event',
      'orders',
      'list delete drop handle_stripe_event',
    ],
    ['shop/main.py', 'GET /api/v1/config ConfigHandler.handle_config', 'config', 'get'],
    [
      'shop/api/orders_id.py',
      'GET /api/orders/{order_id} OrderEndpoint.get\nDELETE /api/orders/{order_id} OrderEndpoint.delete',
      'orders',
      'get delete',
    ],
    [
      'mealie/routes/households/controller_cookbooks.py',
      'GET /api/households/cookbooks CookbookController.get_all\nPOST /api/households/cookbooks CookbookController.create_one',
      'cookbooks',
      'list create',
    ],
    [
      'hub/apihandlers/services.py',
      'GET /api/services ServiceListAPIHandler.get\nGET /api/services/{} ServiceAPIHandler.get',
      'services',
      'list get',
    ],
    [
      'hub/apihandlers/groups.py',
      'POST /api/groups GroupListAPIHandler.post\nPOST /api/groups/{} GroupAPIHandler.post',
      'groups',
      'create post',
    ],
    [
      'hub/handlers/auth.py',
      'GET /api/oauth2/authorize OAuthAuthorizeHandler.get\nPOST /api/tokens TokenAPIHandler.post',
      'auth',
      'oauth_authorize create_token',
    ],
    [
      'hub/apihandlers/shares.py',
      'DELETE /api/users/{}/shared/{} UserShareAPIHandler.delete\nGET /api/shares ShareListAPIHandler.get',
      'shares',
      'delete_user_share list',
    ],
    [
      'mealie/routes/admin/admin_management_users.py',
      'PUT /api/admin/users/{id} AdminUserManagementRoutes.update_one\nPUT /api/admin/groups/{id} AdminGroupManagementRoutes.update_one',
      'admin',
      'update_user update_group',
    ],
    [
      'app/auth/routes.py',
      'POST /auth/one-time-token one_time_token_login\nPOST /auth/forgot forgot_password',
      'auth',
      'one_time_token_login forgot_password',
    ],
    ['docs/signals/handlers.py', 'POST / process_select_update', 'signals', 'process_select_update'],
    [
      'docs/documents/views.py',
      'POST /api/documents/bulk_edit/ BulkEditView.post\nPOST /api/documents/notes/ NoteView.post',
      'documents',
      'bulk_edit create_note',
    ],
    [
      'dispatch/data/source/environment/views.py',
      'DELETE /data/sources/environments/{id} delete_source_environment',
      'source_environment',
      'delete',
    ],
    [
      'endpoints/robot.py',
      'DELETE /robots/{name}/federation OrgRobotFederation.delete\nGET /robots/{name} OrgRobot.get',
      'robot',
      'delete_org_robot_federation get',
    ],
    [
      'mealie/routes/admin/admin_backups.py',
      'GET /api/admin/backups/{name} AdminBackupController.get_one\nGET /api/admin/email get_admin',
      'admin',
      'get_backup get',
    ],
    ['hub/singleuser/mixins.py', 'GET / CallbackHandlerMixin.get', 'singleuser', 'callback'],
    [
      'dispatch/incident/severity/views.py',
      'GET /api/v1/{organization}/incident_severities/{id} get_incident_severity',
      'incident_severity',
      'get',
    ],
    [
      'botplatform/bots.py',
      'GET /api/bots list_bots\nPOST /api/bots/{bot_id}/start start_bot',
      'bots',
      'list start',
    ],
    ['platform/main.py', 'POST /w/{token} receive\nPOST /w/{token}/x forward', 'platform', 'receive forward'],
    [
      'shop/organizers/views.py',
      'POST /organizers/tags TagController.create_one\nPOST /organizers/tools ToolController.create_one',
      'organizers',
      'create_tag create_tool',
    ],
    [
      'mealie/routes/groups/controller_group_reports.py',
      'GET /api/groups/self GroupController.get_group\nGET /api/groups/reports/{id} GroupReportsController.get_one\nDELETE /api/groups/reports/{id} GroupReportsController.delete_one',
      'groups',
      'get get_report delete_report',
    ],
    [
      'endpoints/api/superuser.py',
      'GET /v1/superuser/logs SuperUserLogs.get\nGET /v1/superuser/users SuperUserList.get',
      'superuser',
      'get_logs list',
    ],
    [
      'polar/integrations/polar/tasks.py',
      'POST /x delete_customer\nPOST /y add_member',
      'integrations',
      'delete_customer add_member',
    ],
    ['app/main.py', 'GET /api/tasks/summary/ TasksViewSet.summary', 'tasks', 'summary'],
    [
      'mealie/routes/foods.py',
      'GET /api/foods/{id} IngredientFoodsController.get_one\nDELETE /api/foods/{id} IngredientFoodsController.delete_one',
      'foods',
      'get delete',
    ],
    [
      'polar/backoffice/tasks/endpoints.py',
      'GET /backoffice/tasks/ list\nPOST /backoffice/tasks/enqueue enqueue',
      'tasks',
      'list enqueue',
    ],
    [
      'endpoints/policy.py',
      'POST /org/{o}/policies OrgPrunePolicies.post\nPOST /user/policies UserPrunePolicies.post',
      'policy',
      'create_org_prune_policy create_user_prune_policy',
    ],
    [
      'polar/product/endpoints.py',
      'GET /v1/products/{id} get\nGET /backoffice/products/{id} get_product',
      'product',
      'get get_product',
    ],
    [
      'endpoints/trigger.py',
      'POST /trigger/{id}/activate BuildTriggerActivate.post\nGET /trigger/{id} BuildTrigger.get',
      'trigger',
      'activate_build_trigger get_build_trigger',
    ],
    [
      'routes/groups.py',
      'GET /groups/self get_logged_in_user_group\nGET /groups/members get_group_members',
      'groups',
      'get_logged_in_user_group get_members',
    ],
    ['hub/handlers/pages.py', 'POST /accept-share AcceptShareHandler.post', 'hub', 'accept_share'],
    [
      'shop/views/member.py',
      'GET /members MemberListCreateAPIEndpoint.get\nPOST /members MemberListCreateAPIEndpoint.post\nPATCH /members/{id} MemberDetailAPIEndpoint.patch',
      'member',
      'list create update',
    ],
    [
      'shop/views/cycle.py',
      'POST /cycles/{id}/archive CycleArchiveUnarchiveEndpoint.post\nDELETE /cycles/{id}/archive CycleArchiveUnarchiveEndpoint.delete\nPOST /cycles/{id}/move TransferCycleItemEndpoint.post\nDELETE /cycles/all CycleBulkDeleteEndpoint.delete',
      'cycle',
      'archive unarchive transfer_item bulk_delete',
    ],
    [
      'shop/views/interaction.py',
      'POST /boost Boost.post\nPOST /unboost Unboost.post\nPOST /a Unit.post\nPOST /b Unit2.post\nPOST /c Unit3.post',
      'interaction',
      'boost unboost create_unit create_unit2 create_unit3',
    ],
    [
      'shop/views/imports/user_troubleshoot.py',
      'GET /user-import/{id}/failed UserImportTroubleshoot.get\nPOST /user-import/{id}/x start_other',
      'user_troubleshoot',
      'get_user_import_troubleshoot start_other',
    ],
    [
      'shop/routes/self_heal.py',
      'GET /episodes get_workflow_heal_episodes\nPOST /self-heal start_heal',
      'self_heal',
      'get_workflow_heal_episodes start',
    ],
    [
      'shop/web.py',
      'GET /get_series_json get_series_json\nGET /x/y search',
      'shop',
      'get_series_json search',
    ],
    ['shop/main.py', 'POST /metrics-event metrics_event\nGET /lookup lookup', 'shop', 'metrics_event lookup'],
    ['shop/items/views.py', 'GET /feature-external-resources/{id} get', 'items', 'get'],
    [
      'shop/feature_external_resources/views.py',
      'GET /feature-external-resources/{id} get_link\nPOST /feature-external-resources/x sync',
      'feature_external_resources',
      'get_link sync',
    ],
    ['shop/shop_export_job.py', 'GET /exports start_export', 'export', 'start'],
    ['shop/flask_app.py', 'GET /settings/x show', 'shop', 'show'],
    [
      'shop/views/analytic/advance.py',
      'GET /x AdvanceAnalyticsView.get',
      'analytic',
      'get_advance_analytics',
    ],
    ['shop/views/login/check.py', 'POST /email-check email_check', 'login', 'email_check'],
    [
      'hub/singleuser/auth.py',
      'GET /oauth_callback OAuthCallbackHandler.get\nGET /x get_auth',
      'auth',
      'oauth_callback get',
    ],
    [
      'shop/views/page.py',
      'POST /api/v1/pages PageViewSet.create\nPOST /api/pages PageEndpoint.post',
      'page',
      'create_page_v1 create_page',
    ],
    ['cps/odd.py', 'GET /{x} read_odd', 'odd', 'read'],
    [
      'shop/jira/views.py',
      'GET /jira ListJiraView.get\nPOST /jira/{id}/relaunch JiraRelaunch.post\nPOST /jira/subscriptions ApiV2SubscriptionView.post',
      'jira',
      'list relaunch create_subscription',
    ],
    ['shop/user/ui/views.py', 'POST /delete_alerts delete_alerts', 'user', 'delete_alerts'],
    [
      'shop/endpoint/views.py',
      'POST /endpoints/add add_product_endpoint',
      'endpoint',
      'add_product_endpoint',
    ],
    ['shop/packs/campaign.py', 'GET /campaign/x CampaignPack.section', 'campaign', 'campaign_pack_section'],
    ['shop/tasks_zerotier.py', 'POST / trigger_leave', 'zerotier', 'trigger_leave'],
    [
      'shop/options.py',
      'GET /options/{id}/export OptionViewSet.detail_export\nGET /optionsets/{id}/export OptionSetViewSet.detail_export',
      'options',
      'detail_export detail_export_option_set',
    ],
    ['shop/api/v1_core.py', 'POST /tag/{id}/rename rename_tag', 'tag', 'rename'],
    ['shop/serve/multi_model_worker.py', 'POST /x api_model_details', 'multi_model_worker', 'model_details'],
    ['shop/serve/controller.py', 'POST /get_address get_address', 'shop', 'get_address'],
    [
      'shop/services/sessions/handlers.py',
      'GET /sessions/{id} SessionHandler.get\nPOST /sessions/{id}/start SessionHandler.start',
      'sessions',
      'get start',
    ],
    [
      'shop/server.py',
      'GET /v2/tenants/{t}/databases/{d}/collections list_collections',
      'collections',
      'list',
    ],
    ['shop/server.py', 'POST /v2/tenants/{t}/databases/{d}/run FastAPI.run_function', 'shop', 'run_function'],
    [
      'shop/server.py',
      'GET /count_orders count_orders\nPOST /check_all check_all',
      'shop',
      'count_orders check_all',
    ],
    [
      'shop/administration/views_processing.py',
      'GET /administration/{name} edit',
      'administration',
      'edit_processing',
    ],
    ['shop/core/views.py', 'GET /dashboard/active active_submissions', 'dashboard', 'active_submissions'],
    ['shop/web.py', 'GET /{project}/settle_bills settle_bill', 'shop', 'settle_bill'],
    ['shop/tool_config.py', 'PUT /x update_tool_config_status', 'tool_config', 'update_status'],
    ['shop/api_keys/views.py', 'GET /keys/{id} UserApiKeys.get', 'api_keys', 'get'],
  ];
  for (const [file, lines, area, actions] of cases)
    it(file, () => assert.deepEqual(named(file, lines), { area, actions }));

  // Nothing is cut from a name but what the area says exactly.
  const whole: readonly (readonly [line: string, area: string, action: string])[] = [
    ['GET /users/{id}/permissions get_user_permissions', 'users', 'get_permissions'],
    ['GET /rights/{id} get_user_permissions', 'users', 'get_permissions'],
    ['DELETE /users delete_users', 'users', 'delete_users'],
    ['GET /users get_all_users', 'users', 'list'],
    ['GET /users/{id} get_user_by_id', 'users', 'get'],
    ['GET /runs/{id} get_workflow_runs', 'runs', 'get_workflow_runs'],
    ['GET /runs/archived list_archived_runs', 'runs', 'list_archived'],
    ['POST /webhooks/stripe stripe_webhook', 'webhooks', 'stripe'],
    ['POST /webhooks/x stripe_webhook', 'webhooks', 'stripe_webhook'],
    ['POST /documents/{id}/merge DocumentViewSet.merge', 'documents', 'merge'],
    ['POST /tags/{id}/merge TagViewSet.merge', 'documents', 'merge_tag'],
    ['POST /login create_token', 'login', 'create_token'],
    ['GET /runs/{id}/clone CloneTestRunView.get', 'testrun', 'get_clone_test_run'],
    ['POST /accounts/register Register.post', 'account', 'register'],
    ['POST /ajax/save SaveDashboardView.post', 'dashboards', 'save'],
    ['POST /speakers/{id}/reset PasswordReset.post', 'speaker', 'password_reset'],
    ['GET /destinations/{id} Destinations.get', 'destinations', 'get'],
    ['GET /destinations DestinationsList.get', 'destinations', 'list'],
    ['POST /token-auth ObtainNewAuthToken.post', 'drftoken', 'obtain_new_auth_token'],
    ['PUT /whitelist WhitelistClass.put', 'admin', 'update_whitelist'],
    ['GET /channel/{id} view_channel', 'users', 'view_channel'],
    ['POST /media MediaList.post', 'media', 'create'],
    ['DELETE /tags/{id} TagDelete.delete', 'nimbus', 'delete_tag'],
    ['POST /tags TagCreateView.post', 'nimbus', 'create_tag'],
    ['POST /tags/save TagSaveView.post', 'nimbus', 'save_tag'],
    ['POST /surveys/{id}/clone SurveysClone.post', 'survey', 'clone'],
    ['GET /survey/{survey_id} SurveyComments.get', 'comment', 'get_survey_comments'],
    ['GET /t/{id} SurveyTranslationResourceByLanguage.get', 'survey_translation', 'get_by_language'],
    ['PATCH /widgets/{id}/polls/{poll} Poll.patch', 'widget_poll', 'update'],
    ['PATCH /subscribe/item/{id} SubscribeItems.patch', 'widget_subscribe', 'update_items'],
    ['GET /sites GetAddSites.get', 'clients', 'list_sites'],
    ['POST /sites GetAddSites.post', 'clients', 'add_site'],
    ['DELETE /policies/{id} GetUpdateDeletePolicy.delete', 'automation', 'delete_policy'],
    ['PUT /core/settings GetEditCoreSettings.put', 'settings', 'edit'],
    ['PUT /gdds/{id}/terminate GDDTerminateView.put', 'action', 'terminate_gdd'],
    ['GET /config JsonConfigRequestHandler.get', 'dashboard', 'get_json_config'],
    ['GET * SecretKeysRequestHandler.get', 'dashboard', 'get_secret_keys'],
    ['POST * UndoDeleteRequestHandler.post', 'dashboard', 'undo_delete'],
    ['GET /requests RequestHandler.get', 'dashboard', 'get_request'],
    ['GET /countries AllURLs.get', 'links', 'get_all_urls'],
    ['GET /delete_old DeleteOldIndexes.get', 'sources', 'delete_old_indexes'],
    ['GET /verify_email VerifyEmail.get', 'registration', 'verify_email'],
    ['GET /assets SponsorshipAssetsAPIList.get', 'sponsors', 'list_sponsorship_assets'],
    ['POST /x/{id}/reject ApproveCurrentStep.reject', 'workflow', 'reject_current_step'],
    ['POST /stripe StripeWebhookView.post', 'payments', 'stripe_webhook'],
    ['POST /debates/{id} PostponeDebateView.post', 'results', 'postpone_debate'],
    ['POST /users/create UserCreation.post', 'users', 'create'],
    ['POST /label-extractor LabelExtractorTesting.post', 'labels', 'test_label_extractor'],
    ['GET /insights insights', 'insights', 'list'],
    ['DELETE /rounds/{id}/break BreakingTeamsView.delete', 'rounds', 'delete_breaking_teams'],
    ['GET /c/{id} get_client_by_client_id', 'oauth', 'get_client_by_client_id'],
    [
      'GET /x get_the_invitation_settings_of_an_organization',
      'rest',
      'get_the_invitation_settings_of_an_organization',
    ],
    ['POST /chat chat', 'chat', 'chat'],
    ['DELETE /chat chat', 'chat', 'delete'],
    ['GET /users users', 'users', 'list'],
    ['GET /fonts/ index', 'font', 'list'],
    ['GET /fonts/{id} detail', 'font', 'get'],
    ['GET /fonts/{id}/weights weights', 'font', 'weights'],
    ['POST /suspensions/{id}/edit suspension_update', 'approval', 'update_suspension'],
    ['GET /forms/{id}/logic_rules logic_rules_list', 'form', 'list_logic_rules'],
    ['POST /forms/bulk_delete bulk_delete', 'form', 'bulk_delete'],
    ['POST /x stripe_webhook', 'payments', 'stripe_webhook'],
  ];
  for (const [line, area, action] of whole)
    it(`${line} of ${area}`, () =>
      assert.deepEqual(
        [...actionsOf(area, handlers('shop/x.py', line), NONE).values()],
        [{ action, doubt: undefined }],
      ));

  it('handlers of two versions are told apart by them', () =>
    assert.deepEqual(
      [
        ...actionsOf(
          'courses',
          handlers('shop/v1.py', 'GET /api/v1/courses/{id}/ CourseView.get').concat(
            handlers('shop/v2.py', 'GET /api/v2/courses/{id}/ CourseView.get'),
          ),
          NONE,
        ).values(),
      ].map(({ action, doubt }) => `${action} ${doubt}`),
      ['get_course_v1 undefined', 'get_course_v2 undefined'],
    ));

  it('a name without a verb that its path does not say is to be looked at', () => {
    const doubtOf = (line: string): string | undefined =>
      [...actionsOf('font', handlers('shop/x.py', line), NONE).values()][0]!.doubt;
    assert.deepEqual(
      [
        'POST /fonts/{id}/x glyph_prediction',
        'GET /fonts/{id}/x glyph_table',
        'GET /fonts/{id}/glyph-table glyph_table',
        'POST /fonts/{id}/x predict_glyph',
        'POST /fonts/{id}/x font_maker_delete_glyphs',
        'POST /fonts/{id}/x bulk_delete_glyphs',
      ].map(doubtOf),
      [
        'its name does not say what is done',
        'its name does not say what is done',
        undefined,
        undefined,
        'its name does not say what is done',
        undefined,
      ],
    );
  });

  it('what is pressed, when something is called and a word that stutters are to be looked at', () => {
    const doubts = (kind: Handler['kind'], name: string): readonly (string | undefined)[] => {
      const [one] = handlers('shop/x.py', `GET /x ${name}`);
      return [...actionsOf('order', [{ ...one!, kind, paths: [], methods: [] }], NONE).values()].map(
        ({ doubt }) => doubt,
      );
    };
    assert.deepEqual(
      [
        ...doubts('bot', 'button_yes'),
        ...doubts('task', 'failure_callback'),
        ...doubts('task', 'fooindex_index'),
        ...doubts('task', 'index_documents'),
      ],
      [
        'its name says what is pressed, and not what it does',
        'its name says when it is called, and not what it does',
        'its name says a word twice',
        undefined,
      ],
    );
  });

  it('an area that is called after what is done is doubtful, and one with a figure of its own is not', () => {
    assert.equal(doubtOfArea('replace_username'), 'its area is called after what is done');
    assert.equal(doubtOfArea('b2b'), undefined);
    assert.equal(doubtOfArea('total'), "its area's name says nothing in a metric's");
    assert.equal(doubtOfArea('status2021'), "a number is part of its area's name");
  });

  const doubted: readonly (readonly [lines: string, area: string, reason: string | undefined])[] = [
    [
      'POST /a/pages PageViewSet.create\nPOST /b/pages PageEndpoint.post',
      'page',
      'several handlers have its name',
    ],
    ['GET /pages/{id} PagePageView.get', 'rest', 'its name says a word twice'],
    ['GET,POST /users users_view', 'users', 'its name says no more than its area'],
    ['POST /users users', 'users', 'its name says no more than its area'],
    ['GET /x api_endpoint.<locals>._wrapper', 'rest', 'its name does not say what it does'],
    ['GET /x handler', 'message', 'its name does not say what it does'],
    ['POST /login webapp_login_post', 'auth', 'its name says only how it was asked for'],
    [
      'POST /orders/create/url parse_order_url',
      'order',
      'its path says that something is created, and its name does not',
    ],
    ['POST /x confirm_merge\nPOST /y merge_users', 'merge', undefined],
    ['GET /pages/2 show_2', 'rest', 'a number is part of its name'],
    ['GET /x TheInvitationSettingsOfAnOrganizationView.get', 'rest', 'its name is long'],
  ];
  for (const [lines, area, reason] of doubted)
    it(`${lines.replace(/\n/g, ', ')}: ${reason}`, () =>
      assert.deepEqual(
        [
          ...new Set(
            [...actionsOf(area, handlers('shop/x.py', lines), NONE).values()].map((one) => one.doubt),
          ),
        ],
        [reason],
      ));

  it('a bare verb is about what the path has below the area', () => {
    const list = handlers(
      'shop/notifications.py',
      'GET /notifications/recipients list\nDELETE /notifications/recipients/{id} delete\nGET /notifications/me get',
    );
    assert.deepEqual(
      [...actionsOf('notification', list, NONE).values()].map(({ action }) => action),
      ['list_recipients', 'delete_recipient', 'get'],
    );
  });

  it('an area is called after a thing', () => {
    assert.equal(doubtOfArea('shop_about'), "its area's name does not end with what it is about");
    assert.equal(doubtOfArea('default'), "its area's name says which, and not what of");
    assert.equal(doubtOfArea('bulk'), "its area's name says which, and not what of");
    const list = handlers('bot/merge.py', 'POST / confirm_merge\nPOST / merge_users').map((one) => ({
      ...one,
      paths: [],
    }));
    assert.equal(doubtOfDeed('merge', list), 'its area is called after what is done');
    assert.equal(doubtOfDeed('merge', handlers('shop/merge.py', 'POST /merge merge')), undefined);
    assert.equal(doubtOfDeed('search', list), undefined);
  });

  it('what is done to users is about users, whatever its file is called after', () => {
    const list = handlers(
      'api/users/forgot_password.py',
      'POST /users/forgot-password forgot_password\nPOST /users/reset-password reset_password',
    );
    const facts = factsOfFiles(list, () => '/w').get('/w/api/users/forgot_password.py')!;
    assert.deepEqual(
      list.map((one) => areaOf(one, 'api/users/forgot_password.py', NONE, { facts })),
      ['users', 'users'],
    );
  });

  it('what is shared is about what follows it in all paths', () => {
    const list = handlers(
      'api/shared/__init__.py',
      'GET /shared/gifts get_all\nGET /shared/gifts/{id} get_one',
    );
    const facts = factsOfFiles(list, () => '/w').get('/w/api/shared/__init__.py')!;
    assert.equal(areaOf(list[0]!, 'api/shared/__init__.py', NONE, { facts }), 'shared_gifts');
  });

  it('the last part of a path that is no deed, below another or posted to, says less than the name', () => {
    const list = handlers(
      'api/auth.py',
      'POST /auth/token get_token\nGET /auth/oauth/callback oauth_callback\nPOST /auth/logout logout_user\nPOST /auth/refresh refresh_token\nPOST /auth/login login_user',
    );
    assert.deepEqual(
      [...actionsOf('auth', list, NONE).values()].map(({ action }) => action),
      ['get_token', 'oauth_callback', 'logout', 'refresh', 'login'],
    );
  });

  it('who is given a token gets something else for it', () => {
    const [one] = handlers('api/auth.py', 'GET /auth/token/{} TokenHandler.get');
    const given = (name: string): string | undefined =>
      actionsOf('auth', [one!], NONE, { facts: () => ({ ...NO_FUNCTION_FACTS, given: ['self', name] }) }).get(
        one!.fn,
      )?.doubt;
    assert.equal(given('token'), 'it is given what its name says that it gets');
    assert.equal(given('token_id'), undefined);
  });

  it('a number, a letter or a word said twice in the name of an area is to be looked at', () =>
    assert.deepEqual(
      ['v1_core', 'k_means', 'shared_shared', 'orders'].map((one) => doubtOfArea(one)),
      [
        "a number is part of its area's name",
        "its area's name has words of one letter",
        "its area's name says a word twice",
        undefined,
      ],
    ));

  it('a word of letters has no plural', () => {
    assert.equal(singular('cps'), 'cps');
    assert.equal(singular('llms'), 'llm');
  });

  it('a task of a file called like it is one of the tasks', () => {
    const [route] = handlers('shop/bgtasks/invite_member_task.py', 'POST / invite_member');
    const task: Handler = { ...route!, kind: 'task', paths: [], methods: [] };
    assert.equal(areaOf(task, 'shop/bgtasks/invite_member_task.py', NONE), 'task');
    assert.equal(actionsOf('task', [task], NONE).get(task.fn)?.action, 'invite_member');
  });

  it('a POST is called after what it calls, where its name does not say', () => {
    const list = handlers('docs/trash/views.py', 'POST /trash TrashView.post');
    assert.deepEqual(
      [
        ...actionsOf('trash', list, NONE, {
          facts: () => ({ ...NO_FUNCTION_FACTS, posted: 'delete' }),
        }).values(),
      ].map(({ action }) => action),
      ['delete'],
    );
  });

  it('tells a route from a task and a bot of one name', () => {
    const list = handlers(
      'admin/routes.py',
      'POST /admin/merge merge_players\nPOST / merge_players_command',
    ).map((one, at) =>
      at === 0 ? one : { ...one, kind: 'bot' as const, fn: '/w/bot/admin.py#merge_players_command' },
    );
    assert.deepEqual(
      [...actionsOf('admin', list, NONE).values()].map(({ action }) => action),
      ['merge_players', 'merge_players_bot'],
    );
  });

  it('calls what a bot hears by what it hears', () => {
    const list = handlers('bot/menu.py', 'POST / on_start_command\nPOST / on_blocked').map((one) => ({
      ...one,
      kind: 'bot' as const,
    }));
    assert.deepEqual(
      [...actionsOf('menu', list, NONE).values()].map(({ action }) => action),
      ['start', 'blocked'],
    );
  });

  it('REST framework’s methods do what their class says alone', () => {
    const list = handlers(
      'x.py',
      'POST /n/mark-read MarkReadViewSet.create\nPUT /i/{id}/suspend InterventionSuspend.update\nPOST /r ReportViewSet.create',
    ).map((one) => ({ ...one, framework: 'django' }));
    assert.deepEqual(
      [...actionsOf('x', list, NONE).values()].map(({ action }) => action),
      ['mark_read', 'suspend_intervention', 'create_report'],
    );
  });

  it('the shape of a view tells nothing apart', () => {
    const list = handlers('v1.py', 'GET /api/v1/cycles CycleListCreateEndpoint.get').concat(
      handlers('app.py', 'GET /api/cycles CycleViewSet.list').map((one) => ({ ...one, framework: 'django' })),
    );
    assert.deepEqual(
      [...actionsOf('cycle', list, NONE).values()].map(({ action }) => action),
      ['list_cycles_v1', 'list_cycles'],
    );
  });

  it('what is posted to all of a kind becomes one of them', () => {
    const list = handlers('x.py', 'POST /alerts AlertList.post\nPOST /memberlist MemberList.post');
    assert.deepEqual(
      [
        ...actionsOf('forum', list, NONE, {
          facts: () => ({ ...NO_FUNCTION_FACTS, posted: 'post' }),
        }).values(),
      ].map(({ action }) => action),
      ['create_alert', 'post_member'],
    );
  });

  it('what a POST does that nothing says is to be looked at, unless its function is called so', () => {
    const list = handlers('x.py', 'POST /a CheckoutLinkView.post\nPOST /b post_message_emoji');
    assert.deepEqual(
      [
        ...actionsOf('stripe', list, NONE, {
          facts: () => ({ ...NO_FUNCTION_FACTS, posted: 'post' }),
        }).values(),
      ],
      [
        { action: 'post_checkout_link', doubt: 'its name says only how it was asked for' },
        { action: 'post_message_emoji', doubt: undefined },
      ],
    );
  });

  it('a bot’s handler that is called like its area keeps its name', () => {
    const [one] = handlers('bot/goto.py', 'POST / on_goto');
    const bot: Handler = { ...one!, kind: 'bot', paths: [], methods: [] };
    assert.equal(actionsOf('goto', [bot], NONE).get(bot.fn)?.action, 'goto');
    // A command says it all, also where the area is the whole bot.
    const more = handlers('bot/bot.py', 'POST / start_handle\nPOST / join_request_callback').map(
      (each): Handler => ({ ...each, kind: 'bot', paths: [], methods: [] }),
    );
    assert.deepEqual(
      [...actionsOf('bot', more.slice(0, 1), NONE, { isWhole: true, noise: new Set(['handle']) }).values()],
      [{ action: 'start', doubt: undefined }],
    );
    assert.equal(
      actionsOf('joinrequest', more.slice(1), NONE).get(more[1]!.fn)?.action,
      'join_request_callback',
    );
  });

  it('a class that is called after an edit changes and deletes what is edited', () =>
    assert.deepEqual(
      [
        ...actionsOf(
          'translations',
          handlers('x.py', 'PATCH /t/{id} EditTranslation.patch\nDELETE /t/{id} EditTranslation.delete'),
          NONE,
        ).values(),
      ].map(({ action }) => action),
      ['update', 'delete'],
    ));

  it('what most names of a project begin or end with is the project’s', () => {
    const list = ['a', 'b', 'c'].flatMap((file) =>
      handlers(
        `shop/${file}.py`,
        `POST /x/${file} callback_add_${file}\nGET /y/${file} callback_show_${file}\nGET /z/${file} get_info`,
      ).map((one): Handler => ({ ...one, kind: 'bot', paths: [] })),
    );
    assert.deepEqual([...noiseOf(list)], []);
    const more = [...list, ...handlers('shop/c.py', 'GET /w callback_test\nGET /v callback_end_it')];
    assert.deepEqual([...noiseOf(more)], ['callback']);
    // What routes and tasks begin with is what they do.
    assert.deepEqual([...noiseOf(more.map((one): Handler => ({ ...one, kind: 'task' })))], []);
    assert.equal(
      actionsOf('a', more.slice(0, 1), NONE, { noise: new Set(['callback']) }).get(more[0]!.fn)?.action,
      'add',
    );
    const bot = Array.from({ length: 9 }, (_, at) => handlers('bot/bot.py', `GET / act${at}_handle`)).flat();
    assert.deepEqual([...noiseOf(bot)], ['handle']);
    // A verb, or what a path has, is not.
    const gets = Array.from({ length: 9 }, (_, at) =>
      handlers(`shop/f${at}.py`, `GET /a${at} get_it${at}_user`),
    ).flat();
    assert.deepEqual([...noiseOf([...gets, ...handlers('shop/u.py', 'GET /user find_user')])], []);
    // Two letters that nearly all begin with are, also those of methods.
    const short = ['a', 'b', 'c'].flatMap((file) =>
      handlers(
        `shop/${file}.py`,
        `GET /${file}s Web.cb_get_${file}s\nPOST /${file}s Web.cb_create_${file}\nPUT /${file}s Web.cb_update_${file}`,
      ),
    );
    assert.deepEqual([...noiseOf(short)], ['cb']);
    assert.equal(
      actionsOf('order', handlers('shop/o.py', 'GET /orders Web.cb_get_orders'), NONE, {
        noise: new Set(['cb']),
      }).get('/w/shop/o.py#Web.cb_get_orders')?.action,
      'list',
    );
  });

  it('takes the parts of a path for one area where the file and its folder are those', () =>
    assert.equal(
      named('web/models/platform_controller.py', 'POST /platform/models create_global').area,
      'platform_models',
    ));

  it('and not where the path names the folder first', () =>
    assert.equal(named('web/public/plans.py', 'GET /public/plans/public list_plans').area, 'plans'));

  it('tells operations apart by the versions of their folders', () => {
    const list = ['v1_0', 'v2_0'].flatMap((version) =>
      handlers(`protocols/offers/${version}/routes.py`, 'POST /offers send_offer'),
    );
    assert.deepEqual(
      [...actionsOf('offers', list, NONE).values()],
      ['send_offer_v1', 'send_offer_v2'].map((action) => ({ action, doubt: undefined })),
    );
  });

  it('calls nothing after a class that is only called a class of handlers', () =>
    assert.deepEqual(
      [...actionsOf('parsers', handlers('shop/web.py', 'GET /parsers Web.parsers_handler'), NONE).values()],
      [{ action: 'list', doubt: undefined }],
    ));

  it('calls a task what it is called, view or not, and a conversation a connection', () => {
    const [task, socket] = handlers(
      'shop/tasks.py',
      'POST / refresh_view\nGET /feed FeedHandler.websocket_handler',
    );
    assert.equal(
      actionsOf('task', [{ ...task!, kind: 'task', paths: [], methods: [] }], NONE).get(task!.fn)?.action,
      'refresh_view',
    );
    assert.equal(
      actionsOf('feed', [{ ...socket!, kind: 'websocket', methods: [] }], NONE).get(socket!.fn)?.action,
      'connect',
    );
  });

  it('takes the path before a folder that only holds others, and a word for code where the path has it', () => {
    assert.equal(named('shop/tools/web/app.py', 'DELETE /flows/{id} FlowHandler.delete').area, 'flows');
    assert.equal(named('shop/infrastructure/web/orders.py', 'GET /orders list_orders').area, 'orders');
    assert.equal(named('shop/organizers/controller_tools.py', 'GET /organizers/tools get_all').area, 'tools');
    assert.equal(named('shop/views/callback_api.py', 'POST /callback/{name} handle').area, 'callback');
  });

  it('names nothing after callbacks and components', () => {
    const [route] = handlers('components/callbacks.py', 'POST / buy');
    assert.equal(
      areaOf({ ...route!, kind: 'bot', paths: [], methods: [] }, 'components/callbacks.py', NONE),
      'bot',
    );
  });

  it('calls what a class does that is called nothing but a controller', () =>
    assert.deepEqual(
      [
        ...actionsOf(
          'sessions',
          handlers('web/sessions.py', 'DELETE /sessions Controller.delete'),
          NONE,
        ).values(),
      ],
      [{ action: 'delete', doubt: undefined }],
    ));

  it('takes a part of an area for the area', () =>
    assert.equal(
      named('api/users/actions.py', 'POST /users/{id}/actions/disable disable_user', ['routes.py']).area,
      'users',
    ));

  it('follows settings', () => {
    const list = handlers('api/people/routes.py', 'GET /people list_all_people');
    const settings = {
      areaNames: new Map([['people', 'crm']]),
      actionNames: new Map([['list_all_people', 'all']]),
    };
    assert.equal(areaOf(list[0]!, 'api/people/routes.py', settings), 'crm');
    assert.deepEqual([...actionsOf('crm', list, settings).values()], [{ action: 'all', doubt: undefined }]);
  });

  it('a view set is about what it is routed as, and what it is called where that is its area', () => {
    const list = handlers(
      'shop/views.py',
      'GET /price-lists PriceListViewSet.list\nDELETE /price-lists/{id} PriceListViewSet.destroy',
    ).map((one) => ({ ...one, framework: 'django' }));
    assert.deepEqual(
      [...actionsOf('price_list', list, NONE).values()].map(({ action }) => action),
      ['list', 'delete'],
    );
    const [other] = handlers('shop/views.py', 'GET /orders GreatSearchViewSet.list');
    assert.equal(
      actionsOf('order', [{ ...other!, framework: 'django' }], NONE).get(other!.fn)?.action,
      'list',
    );
    const [links] = handlers('src/views.py', 'POST /share_links/{id}/rebuild ShareLinkViewSet.rebuild');
    assert.equal(areaOf({ ...links!, framework: 'django' }, 'src/views.py', NONE), 'share_links');
  });

  it('knows singulars', () =>
    assert.deepEqual(
      [
        'users',
        'statuses',
        'settings',
        'config_profiles',
        'status',
        'addresses',
        'analytics',
        'companies',
        'tos',
        'course_metadata',
        'timeseries',
      ].map(singular),
      [
        'user',
        'status',
        'settings',
        'config_profile',
        'status',
        'address',
        'analytics',
        'company',
        'tos',
        'course_metadata',
        'timeseries',
      ],
    ));

  it('a word that a path begins with belongs to what a file is called', () =>
    assert.equal(
      named('shop/resource_manager.py', 'GET /resource-management/resources view_resource').area,
      'resource_manager',
    ));

  it('views may be what a class is about', () =>
    assert.deepEqual(
      named(
        'shop/views/data_views.py',
        `
          GET /data_views DataViewView.get
          DELETE /data_views/{id} DataViewView.delete
        `,
      ),
      { area: 'data_views', actions: 'get delete' },
    ));

  it('details are told of what the class is about, whatever its first word could do', () =>
    assert.deepEqual(
      named(
        'shop/deploy_details.py',
        `
          GET /deploys/<key> DeployDetailsApiView.get
          PUT /deploys/<key> DeployDetailsApiView.put
        `,
      ),
      { area: 'deploy_details', actions: 'get_deploy update_deploy' },
    ));

  it('two general words are a name where the handler says both', () =>
    assert.equal(
      named('shop/job_application_api/views.py', 'POST /candidatures JobApplicationSearchView.post').area,
      'job_application',
    ));

  it('what is done is no matter of how it was asked for', () =>
    assert.deepEqual(named('shop/login.py', 'GET /login login'), { area: 'login', actions: 'login' }));
});
