import { becomes, counts, FASTAPI, FLASK, POST, TASK } from '../../testing/counting.ts';

/** A function of Flask's that is only asked to change something. */
const POSTED = FLASK.replace('@bp.route("/<key>")', '@bp.route("/<key>", methods=["POST"])');

describe('a way on which nothing was done, of what is asked to change something', () => {
  it('is none that counts, whatever it answers', () =>
    counts(
      `
      def get_item(key):
          item = store.find(key)
          if item.is_heavy:
              return {"queued": True}
          run(item)
          COUNT
          return {"queued": False}
      `,
      POST,
    ));

  it('is none that counts where it leads elsewhere without a word', () =>
    counts(
      `
      def get_item(key):
          if not current_user:
              return redirect("/items")
          run(key)
          COUNT
          return redirect("/items")
      `,
      POSTED,
    ));

  it('is none that counts where it answers nothing', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          if item.deleted or not item.token:
              return None
          response = gateway.send(item)
          COUNT
          return response
      `,
      TASK,
    ));

  it('is none that counts where a clause only says so', () =>
    counts(
      `
      async def get_item(key):
          try:
              user = await users.fetch(key)
          except NoResultFound:
              return {"sent": True}
          await mailer.send(user)
          COUNT
          return {"sent": True}
      `,
      POST,
    ));

  it('is one of those that count where it leads whoever asks to where they want to be', () =>
    counts(
      `
      def get_item(key):
          store.mark(key)
          wanted = request.args.get("next")
          if wanted:
              COUNT
              return redirect(wanted)
          COUNT
          return redirect("/items")
      `,
      POSTED,
    ));

  it('is one of those that count where what it leads to is kept in a session', () =>
    counts(
      `
      def get_item(key):
          store.mark(key)
          if session["next_url"]:
              response = redirect(session["next_url"])
              COUNT
              return response
          COUNT
          return redirect("/items")
      `,
      POSTED,
    ));

  it('is not over where a part of what was sent is cleared first', () =>
    counts(
      `
      def get_item(key):
          if request.form.get("clear"):
              session["image"] = None
          store.save(key)
          flash("Saved")
          response = redirect(url_of(key))
          COUNT
          return response
      `,
      POSTED,
    ));

  it('is left to a person where a branch of what was sent may not do it', () =>
    counts(
      `
      def get_item(key):
          form = ConfirmationForm()
          if form.validate_on_submit():
              if request.form.get("confirm"):
                  store.delete(key)
                  store.commit()
              response = redirect("/items")
              COUNT
              return response
          return render_template("confirm.html", form=form)
      `.replace(
        'response = redirect("/items")\n              COUNT\n              return response',
        'COUNT\n              return redirect("/items")',
      ),
      POSTED,
      'all that it does is in a branch',
    ));

  it('is left to a person where one of two branches only says what would be done', () =>
    counts(
      `
      def get_item(key):
          email = EmailMessage(key)
          subject = email.subject_of(key)
          if request.args.get("preview"):
              message = email.as_json()
          else:
              email.send_message(subject)
              message = "okay"
          COUNT
          return {"message": message}
      `,
      POST,
      'all that it does is in a branch',
    ));

  it('is none that counts where nothing was there to change', () =>
    counts(
      `
      def get_item(key):
          with session() as db:
              node = db.scalar(select(Node).where(Node.key == key))
              if node:
                  node.enabled = False
                  db.commit()
                  COUNT
          return None
      `,
      POST,
    ));

  it('is for a person where what stands above it may have done something', () =>
    counts(
      `
      def get_item(key):
          outcome = handle(key)
          if outcome.mode == 2:
              return {"queued": True}
          run(key)
          COUNT
          return {"queued": False}
      `,
      POST,
      'a branch answers, and nothing was done in it',
    ));

  it('is for a person where nothing is done anywhere', () =>
    counts(
      `
      def get_item(key):
          if key.is_short:
              return {"kind": "short"}
          COUNT
          return {"kind": "long"}
      `,
      POST,
      'a branch answers, and nothing was done in it',
    ));
});

describe('a way on which something was done', () => {
  it('counts where the branch asks by doing it', () =>
    counts(
      `
      def get_item(key):
          account = find(key)
          if account.delete():
              COUNT
              return {"status": "ok"}
          else:
              raise HTTPException(500)
      `,
      POST,
    ));

  it('counts wherever it leads then', () =>
    counts(
      `
      def get_item(key):
          shelf = find(key)
          shelf.books.create(key=key)
          if shelf.is_public:
              COUNT
              return {"shared": True}
          COUNT
          return {"shared": False}
      `,
      POST,
    ));

  it('counts beside the clauses that it was tried with', () =>
    counts(
      `
      def get_item(key):
          if key.action == "scan":
              scan(key)
              COUNT
              return "", 204
          elif key.action == "search":
              try:
                  search_all(key)
              except OSError:
                  return "no such file", 500
              else:
                  COUNT
                  return "", 204
          return "unknown", 400
      `,
      POSTED,
    ));
});

describe('all that is done, in one branch', () => {
  it('counts there, whatever is said beside it', () =>
    counts(
      `
      def get_item(key):
          found = Item.objects.filter(key=key)
          if found.exists():
              logger.info("found some")
              process(found)
              COUNT
          else:
              logger.info("nothing to do")
      `,
      TASK,
    ));

  it('counts there, below a value that is worked out for it', () =>
    counts(
      `
      def get_item(self, key):
          owners = self._build_owner_list(recurse=True)
          found = self.items.find(key, owners=owners)
          if found:
              self.service.dissociate(found)
              COUNT
          return {"done": True}
      `,
      POST,
    ));

  it('counts there, below what reads the request and only refuses', () =>
    counts(
      `
      def _verify(body: bytes, given: str) -> None:
          parts = dict(part.split("=", 1) for part in given.split(","))
          if parts.get("v1") is None:
              raise HTTPException(401)


      @router.post("/{key}/hook")
      async def get_item(request: Request):
          raw = await request.body()
          _verify(raw, request.headers["x-signature"])
          event = json.loads(raw)
          if event["type"] in EVENTS:
              name = f"hook.{event['type']}"
              await queue.enqueue(name, event)
              COUNT
      `,
      POST.replace('\n\n@router.post("/{key}")\n', '\n\n'),
    ));

  it('counts there, where errors leave it', () =>
    counts(
      `
      def get_item(key):
          if key:
              item = find(key)
              if item.locked:
                  return JSONResponse({}, status_code=409)
              item.delete()
              COUNT
          return {"done": True}
      `,
      POST,
    ));
});

describe('a page of what leads elsewhere when it is done', () => {
  it('is the form again', () =>
    counts(
      `
      def get_item(key):
          book = load(key)
          errors = []
          for one in book.series:
              try:
                  one.save()
              except IntegrityError as error:
                  errors.append(error)
          if len(errors) > 0:
              return render_template("edit.html", book=book)
          if book.is_new:
              return render_template("edit.html", book=book, ask=True)
          book.update(key)
          COUNT
          return redirect("/items")
      `,
      POSTED,
    ));
});

describe('a clause that goes on', () => {
  it('does not matter to what is done below, where it only looked something up', () =>
    counts(
      `
      def get_item(key):
          try:
              shot = Shot.objects.get(key=key)
          except MultipleShots:
              shot = Shot.objects.filter(key=key).first()
              if shot is None:
                  raise HTTPException(404)
          shot.tags.add(key)
          COUNT
          return {"done": True}
      `,
      POST,
    ));

  it('does not matter where what it puts in its place is asked for', () =>
    counts(
      `
      def get_item(key):
          try:
              user = authenticate(key)
          except ValidationError:
              user = None
          if user is not None:
              sign_in(user)
              COUNT
              return {"user": user}
          raise HTTPException(403)
      `,
      POST,
    ));

  it('does not matter below what was done, where it is about something else', () =>
    counts(
      `
      async def get_item(key):
          item = await items.create(key)
          try:
              await mailer.deliver(item)
          except Exception:
              logger.exception("no mail")
          COUNT
          return {"key": key}
      `,
      POST,
    ));

  it('matters where what is answered says then that it failed', () =>
    becomes(
      `
      def get_item(key):
          response = {}
          try:
              found = Value.objects.filter(key=key)
              found.update(path=key)
              response["status"] = "done"
          except KeyError:
              response["status"] = "failure"
          return Response(dumps(response))
      `,
      `
      def get_item(key):
          response = {}
          try:
              found = Value.objects.filter(key=key)
              found.update(path=key)
              response["status"] = "done"
          except KeyError:
              response["status"] = "failure"
          result = Response(dumps(response))
          COUNT
          return result
      `,
      POSTED,
      'an except clause above goes on',
    ));

  it('matters where something written down is told in place of what it looked up', () =>
    counts(
      `
      def get_item(key):
          current = parse(VERSION)
          latest = cache.get(key)
          if latest is None:
              try:
                  latest = client.get(key).json()["name"]
              except RequestError as error:
                  logger.debug("no answer: %s", error)
              if not latest:
                  latest = "0.0.0"
          result = {"latest": latest, "is_newer": parse(latest) > current}
          COUNT
          return result
      `,
      FASTAPI,
      'an except clause above goes on',
    ));

  it('matters where what was done above is committed in it', () =>
    counts(
      `
      def get_item(key):
          form = ItemForm()
          if form.validate_on_submit():
              item = Item(form.name.data)
              session.add(item)
              try:
                  session.commit()
                  flash("Added")
                  COUNT
              except SQLAlchemyError:
                  session.rollback()
                  flash("It was not added", "error")
              return redirect("/items")
          return render_template("item.html", form=form)
      `,
      FLASK,
    ));

  it('matters where nothing is told but where to go', () =>
    counts(
      `
      def get_item(key):
          text = dumps(load(key))
          try:
              answer = web.request("POST", SHARE, data=text)
              session["link"] = answer.json()["link"]
          except Exception as error:
              logger.error("not shared: %s", error)
          COUNT
          return redirect("/items")
      `,
      FLASK,
      'it answers alike where an except clause went on',
    ));

  it('matters below what was only prepared', () =>
    becomes(
      `
      async def get_item(key):
          text = render(key)
          try:
              await mailer.deliver(text)
          except Exception:
              logger.exception("no mail")
          return {"key": key, "at": now()}
      `,
      `
      async def get_item(key):
          text = render(key)
          try:
              await mailer.deliver(text)
          except Exception:
              logger.exception("no mail")
          result = {"key": key, "at": now()}
          COUNT
          return result
      `,
      POST,
      'an except clause above goes on',
    ));

  it('does not matter to what is told, but where it is all of that and failed', async () => {
    await counts(
      `
      async def get_item(key):
          names = {}
          try:
              names = await directory.all()
          except Exception as error:
              logger.error("no names")
          item = await items.get(key)
          COUNT
          return {"item": item, "names": names}
      `,
      FASTAPI,
    );
    await counts(
      `
      async def get_item(key):
          lines = []
          try:
              lines = parse(await releases.read())
              COUNT
          except Exception:
              logger.exception("no releases")
          return lines
      `,
      FASTAPI,
    );
  });
});

describe('what is handed on', () => {
  it('may be made with what there is, where something is only told', () => {
    const rest = `

      def show(key):
          try:
              shape = measure(key)
          except Exception:
              shape = None
          return {"key": key, "shape": shape}
      `;
    return becomes(
      `
      def get_item(key):
          return show(key)
${rest}`,
      `
      def get_item(key):
          result = show(key)
          COUNT
          return result
${rest}`,
      FASTAPI,
    );
  });

  it('is for a person where something is done in it that may fail', () => {
    const rest = `

      def drop(key):
          try:
              links.delete(key)
              session.commit()
          except Exception:
              session.rollback()
              flash("Failed")
          return redirect("/items")
      `;
    return becomes(
      `
      def get_item(key):
          return drop(key)
${rest}`,
      `
      def get_item(key):
          result = drop(key)
          COUNT
          return result
${rest}`,
      FLASK,
      'what it hands on may be what was made of a failure',
    );
  });

  it('is an answer that something is added to', () =>
    becomes(
      `
      def get_item(key):
          run(key)
          return uncached(render_template("item.html"), "key")
      `,
      `
      def get_item(key):
          run(key)
          result = uncached(render_template("item.html"), "key")
          COUNT
          return result
      `,
      POSTED,
    ));
});
