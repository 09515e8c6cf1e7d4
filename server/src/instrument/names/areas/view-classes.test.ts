import assert from 'node:assert/strict';
import { dedent } from '../../../testing/check.ts';
import { fixture } from '../../../testing/fixture.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** `class: area` of each class of views of some files, or of each function. */
async function areas(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { analysis } = await fixture(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, dedent(text)])),
  );
  const { handlers, names } = instrumentationOf(analysis.program);
  const found = handlers.all().map(({ fn }) => {
    const name = fn.slice(fn.lastIndexOf('#') + 1).split('.')[0]!;
    return `${name}: ${names.of(fn, NONE)!.area}`;
  });
  return [...new Set(found)];
}

function sets(...things: readonly string[]): string {
  const classes = things.map(
    (thing) =>
      `class ${thing}ViewSet(ViewSet):\n    def list(self, request):\n        return load()\n\n    def create(self, request):\n        return store()\n`,
  );
  return `from rest_framework.viewsets import ViewSet\n\n${classes.join('\n')}`;
}

const PROJECT = {
  'manage.py': '',
  'shop/settings.py': '',
  'orders/models.py': '',
  'orders/settings.py': '',
  'shop_post/models.py': '',
};

const ORDERS = ['Order', 'Label', 'GiftBundle', 'Stamp', 'Letter'];

const URLS = `
  from django.urls import include, path
  from rest_framework.routers import DefaultRouter
  from orders.views import OrderViewSet, LabelViewSet, GiftBundleViewSet, StampViewSet, LetterViewSet, GlobalSearchView, SearchHintView
  from shop_post.views import PostAccountViewSet, SentPostViewSet, CallbackView

  router = DefaultRouter()
  router.register("orders", OrderViewSet)
  router.register("labels", LabelViewSet)
  router.register("gift_bundles", GiftBundleViewSet)
  router.register("stamps", StampViewSet)
  router.register("letters", LetterViewSet)
  router.register("post_accounts", PostAccountViewSet)
  router.register("sent_post", SentPostViewSet)
  urlpatterns = [
      path("api/search/", GlobalSearchView.as_view()),
      path("api/search/hint/", SearchHintView.as_view()),
      path("api/oauth/callback/", CallbackView.as_view()),
      path("api/", include(router.urls)),
  ]
`;

function view(name: string): string {
  return `\nclass ${name}(APIView):\n    def get(self, request):\n        return load()\n`;
}

describe('areas of views that an app’s name places', () => {
  it('what a class and the first part of its path say is about that, in a file of many things', async () =>
    assert.deepEqual(
      (
        await areas({
          ...PROJECT,
          'shop/urls.py': URLS,
          'orders/views.py': `from rest_framework.views import APIView\n${sets(...ORDERS)}${view('GlobalSearchView')}${view('SearchHintView')}`,
        })
      ).filter((one) => one.includes('Search')),
      ['GlobalSearchView: search', 'SearchHintView: search'],
    ));

  it('view sets are about their things, and an app is called without the name of the project', async () =>
    assert.deepEqual(
      await areas({
        ...PROJECT,
        'shop/urls.py': URLS,
        'shop_post/views.py': `from rest_framework.views import APIView\n${sets('PostAccount', 'SentPost')}${view('CallbackView')}`,
        'shop_post/tasks.py': `
          from celery import shared_task

          @shared_task
          def send_all():
              send()
        `,
      }),
      [
        'send_all: post',
        'PostAccountViewSet: post_accounts',
        'SentPostViewSet: sent_post',
        'CallbackView: post',
      ],
    ));

  it('a task that speaks of what several areas are parts of is about that', async () =>
    assert.deepEqual(
      (
        await areas({
          ...PROJECT,
          'shop/urls.py': URLS.replace(/\b(Label|Stamp)ViewSet/g, 'Party$1ViewSet')
            .replace('"labels"', '"party_labels"')
            .replace('"stamps"', '"party_stamps"'),
          'orders/views.py': sets('Order', 'PartyLabel', 'GiftBundle', 'PartyStamp', 'Letter'),
          'orders/tasks.py': `
            from celery import shared_task

            @shared_task
            def check_open_parties():
                check()
          `,
        })
      ).filter((one) => one.startsWith('check')),
      ['check_open_parties: party'],
    ));
});
