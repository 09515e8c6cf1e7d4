/** File and folder names that say what a file is and not what it is about. */
export const GENERIC: ReadonlySet<string> = new Set(
  (
    'routes route apihandlers apihandler routers router views view viewsets viewset api apis endpoints endpoint handlers handler controllers controller resources resource urls url app apps application main server asgi wsgi init __init__ src lib libs ' +
    'presentation interfaces interface web www http rest v1 v2 v3 v4 v5 api_v1 api_v2 restful internal public private core common modules module features services service tasks task jobs job workers worker consumers consumer ' +
    'mixin mixins manage management misc extra extras callback callbacks component components tool tools infrastructure infra domains helpers helper utils util crud shared general other others ' +
    'htmx ajax ui gui model models generic generics generic_views bgtasks bgtask flask fastapi django starlette quart bot bots actors actor celery celery_app cron scheduler schedulers background commands blueprints blueprint pages rest_api backend serve serving project code python root base domain drf restapi run index async py ' +
    'factory factories decorator decorators extension extensions dependencies deps'
  ).split(' '),
);

/** Names that are generic for a file, and an area where the route's own path has them as well: `/api/services`. */
export const NOUNS: ReadonlySet<string> = new Set(
  'services components callbacks extensions tools endpoints handlers tasks jobs bots workers resources pages apps modules features commands actors projects domains groups pages'.split(
    ' ',
  ),
);

/** What is about nothing, whatever else has the name as well: a kind of code, or who may use it. */
export const NEVER =
  /^(apps?|application|main|index|base|common|mixins?|libs?|src|url|urls|utils?|misc|others?|generics?|generic_views|rest|restful|http|web|backend|python|code|project|root|public|private|internal|shared|general|extras?|factory|factories|extensions?|decorators?|api_v\d|v\d+)$/;

/** What is left out at the end of a file's name, and nothing else: a `multi_model_worker` is no `multi`. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  (
    'routes route routers router views view viewsets viewset apis api endpoints endpoint handlers handler apihandlers ' +
    'controllers controller resources resource urls blueprints blueprint bp tasks task consumers consumer pages page ' +
    'jobs job v1 v2 v3 v4 bgtasks web http rest util utils helper helpers'
  ).split(' '),
);

/** What stands before the name of what a file is about: `controller_cookbooks.py`. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'controller controllers router routes handler handlers view views endpoint endpoints resource api tasks manage'.split(
    ' ',
  ),
);
