/** Verbs that say enough alone, where the area is what they are about. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  'get list read fetch create add update set put patch edit delete remove check search send upload download'.split(
    ' ',
  ),
);
/** What a class is about that is named after what it does: `BulkEditView.post` is no creation. */
export const DEEDS =
  /^(edit|merge|rotate|reprocess|download|upload|remove|disconnect|connect|generate|regenerate|login|logout|authorize|callback|verify|reset|change|confirm|send|start|stop|import|export|search|refresh|revoke|cancel|approve|reject|accept|decline|activate|renew|deactivate|enable|disable|subscribe|unsubscribe|join|leave|publish|archive|restore|sync|delete|check|empty|shutdown|restart|follow|favorite|unfavorite|boost|block|mute|pin|like|un(?!it|ion|iq|ivers|known|der)[a-z]{4,}|authenticate|validate|preview|test|testing|reorder|launch|retry|resume|pause|copy|move|transfer|assign|lock|re(launch|run|queue|try|send|build|index|sync|calculate|open|assign|name|load|deploy|schedule|submit|invite))$/;

/** Words that say what is done where they stand first, and are things where they stand last: `TransferIssue`. */
export const FIRST_DEEDS =
  /^(transfer|move|kill|terminate|copy|duplicate|clone|convert|assign|share|invite|register|submit|apply|process|run|execute|trigger|retry|resend|mark|read|set|toggle|request|accept|fetch|preview|link|track|create|update|add)$/;

/** What joins a name's parts and says nothing where one of them is gone. */
export const JOINTS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'for',
  'of',
  'by',
  'in',
  'on',
  'with',
  'at',
  'and',
  'the',
  'a',
  'an',
  'all',
  'one',
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
  'set',
  'viewset',
  'api',
  'resource',
  'handler',
  'controller',
  'endpoint',
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
]);
