/** Verbs that an operation is called by where the area's own noun is all that follows. */
export const VERBS: ReadonlySet<string> = new Set(
  (
    'get list read fetch retrieve find create add update set put patch edit delete remove check search send upload download ' +
    'register unregister login logout refresh sign open close disable enable activate deactivate start stop restart pause ' +
    'resume cancel approve reject accept decline confirm verify validate import export sync reset change rename replace ' +
    'reorder upsert generate regenerate submit complete finish publish unpublish archive unarchive restore revoke rotate ' +
    'renew redeem invite join leave follow unfollow subscribe unsubscribe lock unlock block unblock ban unban mute unmute ' +
    'assign unassign transfer move copy duplicate clone merge convert run execute trigger retry process launch deploy ' +
    'show view browse filter query count test preview save store insert modify destroy purge clear mark toggle share ' +
    'apply connect disconnect attach detach bind unbind post receive withdraw refund charge claim schedule terminate kill ' +
    'reload rebuild build install uninstall scan analyze evaluate train save load describe extend expire poll'
  ).split(' '),
);

/** Verbs that say it all. */
export const PLAIN =
  /^(login|logout|search|register|upload|download|export|import|refresh|sign|subscribe|unsubscribe)$/;

/** Words that tell some of a kind from the others, and leave the kind to the area: `list_internal_squads`. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'internal external public private active inactive pending recent latest current default available own new old ' +
    'personal global local remote popular similar upcoming past future static'
  ).split(' '),
);

/** What a class is about that is named after what it does: `BulkEditView.post` is no creation. */
export const DEEDS =
  /^(setup|edit|merge|rotate|reprocess|download|upload|remove|disconnect|connect|generate|regenerate|login|logout|authorize|callback|verify|reset|change|confirm|send|start|stop|import|export|search|refresh|revoke|cancel|approve|reject|accept|decline|activate|renew|deactivate|enable|disable|subscribe|unsubscribe|join|leave|publish|archive|restore|sync|delete|check|empty|shutdown|restart|follow|favorite|unfavorite|boost|block|mute|pin|like|un(?!it|ion|iq|ivers|known|der)[a-z]{4,}|authenticate|validate|preview|test|testing|reorder|launch|retry|resume|pause|copy|move|transfer|assign|lock|retract|discard|purge|rollback|dismiss|postpone|acknowledge|re(launch|run|queue|try|send|build|index|sync|calculate|open|assign|name|load|deploy|schedule|submit|invite))$/;

/** Words that say what is done where they stand first, and are things where they stand last: `TransferIssue`. */
export const FIRST_DEEDS =
  /^(transfer|move|kill|terminate|copy|duplicate|clone|convert|assign|share|invite|register|submit|apply|process|run|execute|trigger|retry|resend|mark|read|set|toggle|request|accept|fetch|preview|link|track|create|update|add|obtain|acquire|issue|replace|initiate|schedule|notify|manage|migrate|find|filter|retract|redeem|claim|grant|purchase|upgrade|cleanup|rename|report|vote|rate|select|recover|render|postpone|hide|unhide|highlight|feature|flag|discard|purge|compose|dismiss|snooze|acknowledge|resolve|escalate|init|initialize|fetch|push|pull|finalize|appeal|warn|suspend|impersonate|redirect|translate|trivialize|[a-z]{4,}(ify|ize|ise))$/;

/** The names of methods that say how something was asked for. */
export const VERBLESS: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
]);

/** What says only that a function is a handler. */
export const NOISE: ReadonlySet<string> = new Set([
  'route',
  'endpoint',
  'handler',
  'view',
  'async',
  'api',
  'webhook_handler',
]);
/** What says only that a class holds handlers. */
export const CLASS_NOISE: ReadonlySet<string> = new Set([
  'view',
  'views',
  'viewset',
  'api',
  'resource',
  'handler',
  'handlers',
  'controller',
  'endpoint',
  'endpoints',
  'base',
  'generic',
  'async',
  'model',
  'consumer',
  'websocket',
  'web',
  'socket',
  'rest',
  'routes',
  'router',
  'management',
  'mixin',
  'crud',
  'fastapi',
  'server',
  'app',
  'application',
  'class',
  'drf',
  'drfapi',
]);

/** Words that say what is done, or what something is for: a `search_index` is one. */
export const THINGS =
  /^(search|test|query|count|export|import|post|share|schedule|process|block|view|filter|upload|download|login|register|sign|claim|charge|list|invite|transfer|change|copy|train|scan|build|mark|poll|load|save|store|display|report)$/;

/** Whether a word may be a verb in a handler's name, whatever it may be besides. */
export function isVerb(word: string): boolean {
  return VERBS.has(word) || DEEDS.test(word) || FIRST_DEEDS.test(word);
}
