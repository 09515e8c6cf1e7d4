import { FASTAPI, FLASK, TASK, counts } from '../../testing/counting.ts';

describe('an answer that is the same either way', () => {
  it('counts where the form was right', () =>
    counts(
      `
      def get_item():
          form = Form(request.form)
          if form.validate():
              form.save()
              COUNT
          return redirect("/items")
      `,
      FLASK,
    ));

  it('counts where the form was right, wherever it leads then', () =>
    counts(
      `
      def get_item():
          form = Form(request.form)
          if form.validate():
              form.save()
              COUNT
          if "details" in request.args:
              return redirect("/details")
          return redirect("/items")
      `,
      FLASK,
    ));

  it('counts in the branch that works, beside one that says that it may not', () =>
    counts(
      `
      def get_item(key):
          if not enabled():
              flash("It is not enabled")
          elif item := load(key):
              item.block()
              COUNT
          return redirect("/items")
      `,
      FLASK,
      'it counts at the end of a branch',
    ));

  it('counts in the branch that tells of no failure', () =>
    counts(
      `
      def get_item(key):
          done = convert(key)
          if done is None:
              flash(_("Queued"), category="success")
              COUNT
          else:
              flash(_("There was an error: %(res)s", res=done), category="error")
          return redirect(url_for("items"))
      `,
      FLASK,
      'it counts at the end of a branch',
    ));

  it('counts where a form was sent, and shows the page without', () =>
    counts(
      `
      def get_item(key):
          if request.method == "POST":
              for item in load(key):
                  item.order = take(item)
              try:
                  session.commit()
                  COUNT
              except OperationalError as e:
                  session.rollback()
                  log.error("failed: %s", e)
          entries = search(key)
          return render_template("items.html", entries=entries)
      `,
      FLASK,
    ));

  it('counts in a try that holds all there is to do', () =>
    counts(
      `
      def get_item(key):
          try:
              items.remove(key)
              COUNT
          except KeyError:
              pass
          return ""
      `,
      FLASK,
    ));

  it('below a branch that only tells of a failure is left to a person', () =>
    counts(
      `
      def get_item(key):
          done = convert(key)
          if not done:
              flash("It did not work", "error")
          COUNT
          return done
      `,
      FLASK,
      'a branch above only tells of a failure',
    ));
});

describe('an answer after a try', () => {
  it('whose clause logs the failure counts in the try', () =>
    counts(
      `
      def get_item(keys):
          try:
              remove(keys)
              COUNT
          except Exception as e:
              if "too long" in str(e):
                  logger.warning("too many: %s", e)
              else:
                  logger.error("failed: %s", e)
          return "OK"
      `,
      TASK,
    ));

  it('that stands beside the operation is left to a person', () =>
    counts(
      `
      def get_item(keys):
          remove(keys)
          try:
              tell(keys)
          except Exception:
              logger.exception("not told")
          COUNT
          return "OK"
      `,
      TASK,
      'it answers alike where an except clause went on',
    ));

  it('that gives another value counts where there was one', () =>
    counts(
      `
      def get_item(key):
          try:
              count = load(key)
              COUNT
          except Exception:
              count = 0
          return {"count": count}
      `,
      FASTAPI,
    ));
});
