import { checkFix, checkNoFix, type CheckOptions } from '../../testing/check.ts';
import { itemService } from '../../testing/counting.ts';

/** Checks what becomes of a handler of a Django project in the file `app/items.py`; both texts whole. */
function becomes(
  before: string,
  after: string,
  options: { atomic?: string; doubt?: string } = {},
): Promise<void> {
  const { doubt } = options;
  const looked = doubt === undefined ? '' : ` (to be looked at: ${doubt})`;
  const service: CheckOptions = itemService();
  return checkFix(
    `${before}=> Count this handler: item_operations_total{action="get"}${looked} [${doubt === undefined ? 'safe' : 'review'}]\n${after}`,
    {
      ...service,
      files: {
        ...service.files,
        'manage.py': '',
        'app/settings.py': `DATABASES = {"default": {"ENGINE": "x"${options.atomic ?? ''}}}`,
        'app/urls.py': `
          from django.urls import path
          from app.items import get_item

          urlpatterns = [path("items/<int:key>", get_item)]
        `,
      },
    },
  );
}

const ON = ', "ATOMIC_REQUESTS": True';

describe("Django's transactions", () => {
  it('are counted once: what is handed on to be run then is an update', () =>
    checkNoFix(
      `from celery import shared_task
from django.db import transaction
from app.metrics import item_operations_total


@shared_task
@transaction.atomic
def $0get_item(key):
    drop(key)
    transaction.on_commit(item_operations_total.labels(action="get").inc)
`,
      itemService(),
    ));

  it('count what was committed, where a decorator makes them', async () => {
    await becomes(
      `from celery import shared_task
from django.db import transaction
from app.metrics import item_operations_total


@shared_task
@transaction.atomic
def $0get_item(key):
    drop(key)
`,
      `from celery import shared_task
from django.db import transaction
from app.metrics import item_operations_total


@shared_task
@transaction.atomic
def get_item(key):
    drop(key)
    transaction.on_commit(item_operations_total.labels(action="get").inc)
`,
    );
    await becomes(
      `from django.db.transaction import atomic
from django.http import HttpResponse
from app.metrics import item_operations_total


@atomic
def $0get_item(request, key):
    drop(key)
    return HttpResponse()
`,
      `from django.db import transaction
from django.db.transaction import atomic
from django.http import HttpResponse
from app.metrics import item_operations_total


@atomic
def get_item(request, key):
    drop(key)
    transaction.on_commit(item_operations_total.labels(action="get").inc)
    return HttpResponse()
`,
    );
  });

  it('are left to a person where they are of another database, or of another library', async () => {
    await becomes(
      `from celery import shared_task
from django.db import transaction
from app.metrics import item_operations_total


@shared_task
@transaction.atomic(using="other")
def $0get_item(key):
    drop(key)
`,
      `from celery import shared_task
from django.db import transaction
from app.metrics import item_operations_total


@shared_task
@transaction.atomic(using="other")
def get_item(key):
    drop(key)
    item_operations_total.labels(action="get").inc()
`,
      { doubt: 'it counts before the transaction is committed' },
    );
  });

  it('count what was committed, where a branch leaves them', () =>
    becomes(
      `from celery import shared_task
from django.db import transaction
from app.metrics import item_operations_total


@shared_task
def $0get_item(key):
    with transaction.atomic():
        if key:
            return load(key)
        drop(key)
`,
      `from celery import shared_task
from django.db import transaction
from app.metrics import item_operations_total


@shared_task
def get_item(key):
    with transaction.atomic():
        if key:
            result = load(key)
            transaction.on_commit(item_operations_total.labels(action="get").inc)
            return result
        drop(key)
    item_operations_total.labels(action="get").inc()
`,
    ));

  const view = (count: string, imported = ''): string =>
    `${imported}from django.http import HttpResponse
from django.views.decorators.http import require_POST
from app.metrics import item_operations_total


@require_POST
def ${count === '' ? '$0' : ''}get_item(request, key):
    drop(key)
${count}    return HttpResponse()
`;
  const plain = '    item_operations_total.labels(action="get").inc()\n';
  const deferred = '    transaction.on_commit(item_operations_total.labels(action="get").inc)\n';
  const imported = 'from django.db import transaction\n';

  it('are around every request that changes something, where the settings say so', async () => {
    await becomes(view(''), view(deferred, imported), { atomic: ON });
    await becomes(view(''), view(deferred, imported), { atomic: ', "ATOMIC_REQUESTS": env("ATOMIC")' });
    await becomes(view(''), view(plain), { atomic: ', "ATOMIC_REQUESTS": False' });
    await becomes(view(''), view(plain), { atomic: ', "ATOMIC_REQUESTS": config.atomic_requests' });
    await becomes(view(''), view(plain));
  });

  it('are around a link that does something, whatever method it is asked by', () => {
    const linked = (text: string): string =>
      text
        .replace('from django.views.decorators.http import require_POST\n', '')
        .replace('@require_POST\n', '');
    return becomes(linked(view('')), linked(view(deferred, imported)), { atomic: ON });
  });

  it('are not around what is left out of them, nor is there anything to commit where something is only told', async () => {
    const free = (text: string): string =>
      text.replace('@require_POST\n', '@transaction.non_atomic_requests\n@require_POST\n');
    await becomes(free(view('', imported)), free(view(plain, imported)), { atomic: ON });
    const told = (text: string): string => text.replaceAll('require_POST', 'require_GET');
    await becomes(told(view('')), told(view(plain)), { atomic: ON });
  });
});
