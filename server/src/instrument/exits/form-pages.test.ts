import { checkFix } from '../../testing/check.ts';
import { counts, FLASK } from '../../testing/counting.ts';

const options = {
  rules: ['uninstrumented-route'],
  path: 'app/users.py',
  files: {
    'app/__init__.py': '',
    'app/metrics.py': `
      from prometheus_client import Counter

      user_management_total = Counter("user_management_total", "User management operations", ["action"])
    `,
  },
};

describe('handlers that show a form and take it in', () => {
  it('counts what is done with what was sent, asked for by what it holds', async () => {
    for (const test of ['request.POST', '"save" in request.POST', 'request.POST and request.FILES'])
      await counts(
        `
      def get_item(key):
          item = find(key)
          if ${test}:
              item.save(request.POST)
              COUNT
              return redirect("/items")
          return render_template("item.html", item=item)
      `,
        FLASK.replace('"/<key>"', '"/<key>", methods=["GET", "POST"]'),
      );
  });

  it('counts a page whose form only says which of them are shown', () =>
    counts(
      `
      def get_item(key):
          rows = find_rows(key)
          form = FilterForm(request.args)
          words = None
          if form.is_valid():
              rows = rows.filter(form.wanted())
              words = form.words()
          response = render_template("items.html", rows=rows, words=words)
          COUNT
          return response
      `,
      FLASK,
    ));

  it('counts no page that is made by hand below what is told of a failure', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          if not item:
              flash("Known already.", "warning")
              return make_response(render_template("known.html"))
          response = render_template("item.html", item=item)
          COUNT
          return response
      `,
      FLASK,
    ));

  it('asks where a branch tells of a failure last', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          if item.owner != current_user:
              text = marked_safe("Not yours.")
              messages.error(request, text)
              return redirect("/items")
          response = render_template("item.html", item=item)
          COUNT
          return response
      `,
      FLASK,
      'a branch tells of a failure last',
    ));

  it('counts no form that was sent and is shown again, by a function of the project', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          form = PhotoForm(request.POST, request.FILES)
          if form.is_valid():
              item.add(form.photo)
              COUNT
              return redirect("/items")
          return show_forms(item, form)
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=["GET", "POST"]'),
      'an early answer is taken for a refusal',
    ));

  it('counts nothing where a form that was right leads to a message that refuses, and the page again', () =>
    counts(
      `
      def get_item(key):
          form = KeyForm()
          if form.validate_on_submit():
              item = Item.query.filter_by(key=key).first()
              if item is not None and item.opens_with(form.word.data):
                  enter(item)
                  COUNT
                  return redirect("/items")
              flash("Invalid word for this item.")
          else:
              app.logger.info(form.errors)
          return render_template("item.html", items=Item.query.all(), form=form)
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=[HTTPMethod.GET, HTTPMethod.POST]'),
    ));

  it('counts nothing where each branch beside what was done only says why not, however deep', () =>
    counts(
      `
      def get_item(key):
          form = KeyForm()
          if form.validate_on_submit():
              item = Item.query.filter_by(key=key).first()
              if item is not None and item.opens_with(form.word.data):
                  if item.is_open:
                      enter(item)
                      COUNT
                      return redirect("/items")
                  else:
                      flash("The item has been disabled.")
              else:
                  flash("Invalid word.")
          else:
              app.logger.info(form.errors)
          return render_template("item.html", form=form)
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=["GET", "POST"]'),
    ));

  it('counts no page that is shown with a warning', () =>
    counts(
      `
      def get_item(key):
          form = KeyForm()
          if form.validate_on_submit():
              if form.key.data == key:
                  messages.warning("The same")
                  return render_template("item.html", form=form)
              store.rename(key, form.key.data)
              COUNT
              return redirect("/items")
          return render_template("item.html", form=form)
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=["GET", "POST"]'),
    ));

  it('counts nothing where some could not be done, and the form is shown again', () =>
    counts(
      `
      def get_item(key):
          form = PartsForm()
          if form.validate_on_submit():
              item = find(key)
              item.name = form.name.data
              if form.parts.data:
                  left = [one for one in item.parts if one not in form.parts.data]
                  if len(left) > 0:
                      used = []
                      for one in left:
                          used.append(one)
                      for one in used:
                          flash(f"{one} could not be removed")
                      return redirect(url_for("items.get_item", key=key))
              store.save(item)
              COUNT
              return redirect("/items")
          return render_template("item.html", form=form)
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=["GET", "POST"]'),
    ));

  it('counts what is done where that is asked', () =>
    counts(
      `
      def get_item(key):
          form = WordForm()
          if form.validate_on_submit():
              item = Item.query.filter_by(key=key).first()
              if item.reset_word(key, form.word.data):
                  flash("Your word has been updated.")
                  COUNT
                  return redirect("/login")
              else:
                  return redirect("/items")
          return render_template("item.html", form=form)
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=["GET", "POST"]'),
    ));

  it('counts nothing where a form is shown again, however it was asked whether it is right', async () => {
    for (const test of ['all([form.is_valid(), parts.is_valid()])', 'valid'])
      await counts(
        `
      def get_item(key):
          item = Item.objects.get(key=key)
          if request.method == "POST":
              form = ItemForm(request.POST)
              parts = PartForms(request.POST)
              valid = form.is_valid()
              if ${test}:
                  item.close(form.cleaned_data["why"])
                  COUNT
                  return redirect("/items")
          else:
              form = ItemForm(instance=item)
          return render_template("item.html", form=form)
      `,
        FLASK.replace('"/<key>"', '"/<key>", methods=["GET", "POST"]'),
      );
  });

  it('asks for the method by a member of an enumeration', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          if request.method == HTTPMethod.POST:
              store.delete(item)
              COUNT
              return redirect("/items")
          return render_template("delete.html", item=item)
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=[HTTPMethod.GET, HTTPMethod.POST]'),
    ));

  it('count what they do with the form', () =>
    checkFix(
      `
      from flask import Blueprint, redirect, render_template, request
      from app.metrics import user_management_total

      users = Blueprint("users", __name__)

      @users.route("/users/invite", methods=["GET", "POST"])
      def $0invite_user():
          if request.method == "POST":
              send(request.form["mail"])
              return redirect("/users")
          return render_template("invite.html")
      => Count this handler: user_management_total{action="invite"} [safe]
      from flask import Blueprint, redirect, render_template, request
      from app.metrics import user_management_total

      users = Blueprint("users", __name__)

      @users.route("/users/invite", methods=["GET", "POST"])
      def invite_user():
          if request.method == "POST":
              send(request.form["mail"])
              user_management_total.labels(action="invite").inc()
              return redirect("/users")
          return render_template("invite.html")
      `,
      options,
    ));

  it('do not count the question whether it shall be done', () =>
    checkFix(
      `
      from flask import Blueprint, redirect, render_template, request
      from app.metrics import user_management_total

      users = Blueprint("users", __name__)

      @users.route("/users/<key>/delete", methods=["GET", "POST"])
      def $0delete_user(key):
          if request.method == "GET":
              return render_template("sure.html", key=key)
          drop(key)
          return redirect("/users")
      => Count this handler: user_management_total{action="delete"} [safe]
      from flask import Blueprint, redirect, render_template, request
      from app.metrics import user_management_total

      users = Blueprint("users", __name__)

      @users.route("/users/<key>/delete", methods=["GET", "POST"])
      def delete_user(key):
          if request.method == "GET":
              return render_template("sure.html", key=key)
          drop(key)
          user_management_total.labels(action="delete").inc()
          return redirect("/users")
      `,
      options,
    ));

  it('count the data that they answer a GET with', () =>
    checkFix(
      `
      from flask import Blueprint, request
      from app.metrics import user_management_total

      users = Blueprint("users", __name__)

      @users.route("/users", methods=["GET", "POST"])
      def $0list_users():
          if request.method == "POST":
              return {"id": create(request.json)}
          return {"users": everybody}
      => Count this handler: user_management_total{action="list"} (to be looked at: it does one thing or another, by its method) [review]
      from flask import Blueprint, request
      from app.metrics import user_management_total

      users = Blueprint("users", __name__)

      @users.route("/users", methods=["GET", "POST"])
      def list_users():
          if request.method == "POST":
              result = {"id": create(request.json)}
              user_management_total.labels(action="list").inc()
              return result
          user_management_total.labels(action="list").inc()
          return {"users": everybody}
      `,
      options,
    ));

  it('count nothing where all that was done is to say that nothing was', () =>
    checkFix(
      `
      from fastapi import APIRouter
      from app.metrics import user_management_total

      router = APIRouter(prefix="/users")

      @router.post("/{key}/disable")
      def $0disable_user(key: int) -> None:
          user = find(key)
          if user is None:
              log.info("no such user")
              return
          user.disable()
      => Count this handler: user_management_total{action="disable"} [safe]
      from fastapi import APIRouter
      from app.metrics import user_management_total

      router = APIRouter(prefix="/users")

      @router.post("/{key}/disable")
      def disable_user(key: int) -> None:
          user = find(key)
          if user is None:
              log.info("no such user")
              return
          user.disable()
          user_management_total.labels(action="disable").inc()
      `,
      options,
    ));

  it('count what they do with one that is made of what was sent, or of nothing', () =>
    checkFix(
      `
      from django.shortcuts import redirect, render
      from app.metrics import user_management_total

      def $0user_edit(request, key):
          form = UserForm(request.POST or None)
          if form.is_valid():
              form.save()
              return redirect("users")
          return render(request, "user.html", {"form": form})
      => Count this handler: user_management_total{action="edit"} [safe]
      from django.shortcuts import redirect, render
      from app.metrics import user_management_total

      def user_edit(request, key):
          form = UserForm(request.POST or None)
          if form.is_valid():
              form.save()
              user_management_total.labels(action="edit").inc()
              return redirect("users")
          return render(request, "user.html", {"form": form})
      `,
      {
        ...options,
        files: {
          ...options.files,
          'app/urls.py': `
            from django.urls import path
            from app import users

            urlpatterns = [path("users/<int:key>/edit", users.user_edit)]
          `,
        },
      },
    ));
});
