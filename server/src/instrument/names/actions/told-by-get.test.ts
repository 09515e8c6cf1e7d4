import assert from 'node:assert/strict';
import { dedent } from '../../../testing/check.ts';
import { fixture } from '../../../testing/fixture.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** `action` of each handler of a Django project's view classes, with why it is to be looked at. */
async function actions(views: string, urls: string): Promise<readonly string[]> {
  const { analysis } = await fixture({
    'shop/views.py': dedent(views),
    'shop/urls.py': dedent(urls),
  });
  const { handlers, names } = instrumentationOf(analysis.program);
  return handlers.all().map(({ fn }) => {
    const { action, doubt } = names.of(fn, NONE)!;
    return doubt === undefined ? action : `${action}: ${doubt}`;
  });
}

describe('names of what is told', () => {
  it('how it was asked for is no part, and what only tells changes nothing', async () =>
    assert.deepEqual(
      await actions(
        `
          from django.shortcuts import render
          from django.views import View

          class AjaxUpdateLabel(View):
              def get(self, request):
                  return render(request, "label.html", {"label": find_label(request)})

          class UpdateStock(View):
              def get(self, request):
                  update_stock()
                  return render(request, "stock.html")

          class AjaxLoadOrders(View):
              def get(self, request):
                  return render(request, "orders.html")

          class GraphqlUploadInvoice(View):
              def post(self, request):
                  return render(request, "invoice.html")
        `,
        `
          from django.urls import path
          from shop import views

          urlpatterns = [
              path("ajax/labels/refresh", views.AjaxUpdateLabel.as_view()),
              path("stock/refresh", views.UpdateStock.as_view()),
              path("ajax/load_orders", views.AjaxLoadOrders.as_view()),
              path("api/uploadInvoice", views.GraphqlUploadInvoice.as_view()),
          ]
        `,
      ),
      [
        'update_label: its name says that it changes something, and its code does not',
        'update_stock',
        'load_orders',
        'upload_invoice',
      ],
    ));

  it('a GET that changes something and leads elsewhere does what its class says, or gets nothing', async () => {
    const view = (name: string): string =>
      `\nclass ${name}(View):\n    def get(self, request, pk):\n        row = load_row(pk)\n        if row is None:\n            return HttpResponseNotFound()\n        row.delete()\n        return HttpResponseRedirect("/rows")\n`;
    assert.deepEqual(
      await actions(
        `from django.http import HttpResponseNotFound, HttpResponseRedirect\nfrom django.views import View\n${view('RevokeBundleView')}${view('BundleSyncNowView')}`,
        `
          from django.urls import path
          from shop import views

          urlpatterns = [
              path("rows/<int:pk>/cancel", views.RevokeBundleView.as_view()),
              path("rows/<int:pk>/now", views.BundleSyncNowView.as_view()),
          ]
        `,
      ),
      [
        'revoke_bundle',
        'get_bundle_sync_now: its name says that something is got, and it only leads elsewhere',
      ],
    );
  });
});
