import { counts, FLASK, POST } from '../../testing/counting.ts';

const TOLD = 'whether it succeeded is said by its answer';

/** Checks a handler that answers with what `host.run` gives. */
function answering(host: string, doubt?: string, header = POST): Promise<void> {
  return counts(
    `
      async def get_item(key: str, host: Host = Depends(get_host)):
          result = await host.run(key)
          COUNT
          return result


      class Host:
${host.replace(/^\n/, '').trimEnd()}
`,
    header,
    doubt,
  );
}

describe('answers of functions behind a handler', () => {
  it('are for a person where two say another outcome, however far behind', () =>
    answering(
      `
          async def run(self, key):
              return await self.run_hooked(key, "Started")

          async def run_hooked(self, key, text):
              return await self.run_core(key, text)

          async def run_core(self, key, text):
              if self.is_remote:
                  return self.send(key, text)
              return {"status": "unsupported", "message": "No host"}

          def send(self, key, text):
              self.shell.send(key)
              return {"status": "sent", "message": text}
      `,
      TOLD,
    ));

  it('are where one is given for what was found wrong', () =>
    answering(
      `
          async def run(self, key):
              if problem := self.check_key_error(key):
                  return {"method": "none", "detail": problem}
              await self.shell.send(key)
              return {"method": "shell"}
      `,
      TOLD,
    ));

  it('are where objects of two classes say another outcome', () =>
    answering(
      `
          async def run(self, key):
              if self.wants_code(key):
                  return CodeWanted(status="code_wanted", secret=key.secret)
              await self.shell.send(key)
              return Sent.model_validate({"status": "sent", "key": key})
      `,
      TOLD,
    ));

  it('are where one has what the other has not yet', () =>
    answering(
      `
          async def run(self, key):
              if self.wants_code(key):
                  return await self.ask(key)
              return await self.make(key)

          async def ask(self, key):
              code = await self.codes.create(key)
              return {"token": None, "code": code}

          async def make(self, key):
              token = await self.tokens.create(key)
              return {"token": token.id, "code": ""}
      `,
      TOLD,
    ));

  it('are where one says that it failed, also in a response that is made of it', () =>
    counts(
      `
      def get_item(key):
          response = make_response(run(key))
          COUNT
          return response


      def run(key):
          found = find(key)
          if not found:
              return {"error": f"{key} is unknown"}
          work(found)
          return {"done": key}
`,
      FLASK.replace('import Blueprint', 'import make_response, Blueprint'),
      'a function that it calls may answer with an error',
    ));

  it('are not where they tell of different things', () =>
    answering(
      `
          async def run(self, key):
              if self.is_remote:
                  return await self.send(key)
              return await self.make(key)

          async def send(self, key):
              place = await self.remote.create(key)
              return {"place": place.name, "kind": "remote", "text": "Sent"}

          async def make(self, key):
              place = await self.places.create(key)
              return {"place": place.id, "kind": "local", "text": "Made"}
      `,
    ));

  it('are not where one only tells what it found', () =>
    answering(
      `
          async def run(self, key):
              if key == "all":
                  return {"count": self.count(), "more": False}
              return {"count": 1, "more": True}
      `,
      undefined,
      POST.replace('router.post', 'router.get'),
    ));
});
