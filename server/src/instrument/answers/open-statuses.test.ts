import { becomes, COUNT, FLASK } from '../../testing/counting.ts';

/** What stands behind the views of a service: each layer hands its answer on to the next. */
const BEHIND = `

      def answer(body, status=200) -> Response:
          return make_response((body, status, {"Content-Type": "application/json"}))


      def answer_of(found) -> Response:
          status = found.get("status", 200)
          return answer(found.get("result"), status=status)


      class Items:
          def load(self, key) -> Response:
              found = self.store.load(key)
              return answer({"item": found})

          def remove(self, key) -> Response:
              found = self.store.remove(key)
              return answer_of(found)


      items = Items()
`;

const HEADER = FLASK.replace('Response,', 'Response, make_response,');

describe('a status that functions hand on', () => {
  it('is asked where only the run knows it', () =>
    becomes(
      `
      def get_item(key):
          return items.remove(key)
${BEHIND}`,
      `
      def get_item(key):
          result = items.remove(key)
          if result.status_code < 400:
              ${COUNT}
          return result
${BEHIND}`,
      HEADER,
    ));

  it('is known where it is written down, or left as it is', () =>
    becomes(
      `
      def get_item(key):
          return items.load(key)
${BEHIND}`,
      `
      def get_item(key):
          result = items.load(key)
          ${COUNT}
          return result
${BEHIND}`,
      HEADER,
    ));

  it('is asked of what a decorator makes of data', () => {
    const decorated = `

      def answered(func):
          def inner(service, **kwargs) -> Response:
              found = func(service, **kwargs)
              response = make_response((found["result"], found.get("status", 200)))
              return response

          return inner


      class Items:
          @answered
          def remove(self, key):
              try:
                  self.store.remove(key)
              except ItemError as error:
                  return {"result": None, "message": str(error), "status": 409}
              return {"result": True}


      def service() -> Items:
          return Items()
`;
    return becomes(
      `
      def get_item(key):
          return service().remove(key=key)
${decorated}`,
      `
      def get_item(key):
          result = service().remove(key=key)
          if result.status_code < 400:
              ${COUNT}
          return result
${decorated}`,
      HEADER,
    );
  });
});

describe('what a decorator hands on to be run', () => {
  const run = `

      def queued(func):
          def inner(service: "Items", later=False, **kwargs) -> Response:
              command = func
              if later:
                  return service.run_later(command, **kwargs)
              return make_response((command(service, **kwargs), 200))

          return inner


      class Items:
          def run_later(self, command, **kwargs) -> Response:
              job = Job(target=self.run, args=(command,), kwargs=kwargs)
              job.start()
              return make_response(({"job": job.key}, 200))

          @queued
          def load(self, key):
              return self.store.load(key)


      def service() -> Items:
          return Items()
`;

  it('may be done when it has counted', () =>
    becomes(
      `
      def get_item(key):
          return service().load(key=key)
${run}`,
      `
      def get_item(key):
          result = service().load(key=key)
          ${COUNT}
          return result
${run}`,
      HEADER,
      'what it answers for may be done later',
    ));
});
