import { checkDiagnostics, checkFix, checkNoFix, type CheckOptions } from '../../testing/check.ts';

const rules = ['uninstrumented-task'];

const METRICS = `
  from prometheus_client import Counter

  mail_operations_total = Counter("mail_operations_total", "Mail operations", ["action"])
  mail_operations_total.labels(action="start").inc()
`;

function options(path = 'app/mail.py', files: Readonly<Record<string, string>> = {}): CheckOptions {
  return { rules, path, files: { 'app/__init__.py': '', 'app/metrics.py': METRICS, ...files } };
}

describe('uninstrumented-task', () => {
  describe('finds', () => {
    it("Celery's tasks: shared, of an application, of a class, with settings", () =>
      checkDiagnostics(
        `
        from celery import Celery, Task, shared_task

        app = Celery("mail")

        @shared_task
        def one(address):
        #   ^^^ 💡 uninstrumented-task: the celery task one records no metric
            print(address)

        @app.task(bind=True, max_retries=3)
        def two(self, address):
        #   ^^^ 💡 uninstrumented-task: the celery task two records no metric
            print(address)

        class Three(Task):
            def run(self, address):
            #   ^^^ 💡 uninstrumented-task: the celery task run records no metric
                print(address)

            def helper(self):
                return 1

        def plain(address):
            print(address)
        `,
        options(),
      ));

    it('those that a middleware counts by their names, as information', () =>
      checkDiagnostics(
        `
        import dramatiq
        from prometheus_client import Counter

        RUNS = Counter("task_runs_total", "Tasks", ["queue", "task_name", "status"])

        class Metrics(dramatiq.Middleware):
            def after_process_message(self, broker, message, *, result=None, exception=None):
                RUNS.labels(message.queue_name, message.actor_name, "failure" if exception else "success").inc()

        @dramatiq.actor
        def send(address):
        #   ^^^^ 💡 uninstrumented-task: the dramatiq task send is counted as every task is only (task_runs_total)
            print(address)
        `,
        options(),
      ));

    it("those that Celery's signals count", () =>
      checkDiagnostics(
        `
        from celery import shared_task
        from celery.signals import task_postrun
        from prometheus_client import Counter

        RUNS = Counter("task_runs_total", "Tasks", ["task", "state"])

        @task_postrun.connect
        def count(sender=None, state=None, **rest):
            RUNS.labels(task=sender.name, state=state).inc()

        @shared_task
        def send(address):
        #   ^^^^ 💡 uninstrumented-task: the celery task send is counted as every task is only (task_runs_total)
            print(address)
        `,
        options(),
      ));

    it("taskiq's", () =>
      checkDiagnostics(
        `
        from taskiq_redis import ListQueueBroker

        broker = ListQueueBroker("redis://localhost")

        @broker.task(schedule=[{"cron": "* * * * *"}])
        async def send(address):
        #         ^^^^ 💡 uninstrumented-task: the taskiq task send records no metric
            print(address)
        `,
        options(),
      ));

    it("arq's, which a class of settings lists", () =>
      checkDiagnostics(
        `
        from arq import cron
        from arq.connections import RedisSettings

        async def send(ctx, address):
        #         ^^^^ 💡 uninstrumented-task: the arq task send records no metric
            print(address)

        async def startup(ctx):
            print("up")

        class WorkerSettings:
            functions = [send]
            on_startup = startup
            redis_settings = RedisSettings()
        `,
        options(),
      ));

    it("dramatiq's, also by the project's own decorator", () =>
      checkDiagnostics(
        `
        import dramatiq

        def actor(**settings):
            return dramatiq.actor(max_retries=3, **settings)

        @dramatiq.actor
        def one(address):
        #   ^^^ 💡 uninstrumented-task: the dramatiq task one records no metric
            print(address)

        @actor(queue_name="mail")
        def two(address):
        #   ^^^ 💡 uninstrumented-task: the dramatiq task two records no metric
            print(address)
        `,
        options(),
      ));

    it("RQ's: decorated, and enqueued from another file", () =>
      checkDiagnostics(
        `
        from rq.decorators import job

        @job("default")
        def one(address):
        #   ^^^ 💡 uninstrumented-task: the rq task one records no metric
            print(address)

        def two(address):
        #   ^^^ 💡 uninstrumented-task: the rq task two records no metric
            print(address)
        `,
        options('app/mail.py', {
          'app/api.py': `
            from redis import Redis
            from rq import Queue
            from app.mail import two

            queue = Queue(connection=Redis())

            def later():
                queue.enqueue(two, "a@b.c")
          `,
        }),
      ));

    it('handlers of bots', () =>
      checkDiagnostics(
        `
        from aiogram import Router
        from telegram.ext import Application, CommandHandler

        router = Router()

        @router.message()
        async def echo(message):
        #         ^^^^ 💡 uninstrumented-task: the aiogram handler echo records no metric
            await message.answer("x")

        async def start(update, context):
        #         ^^^^^ 💡 uninstrumented-task: the python-telegram-bot handler start records no metric
            await update.message.reply_text("x")

        def main():
            application = Application.builder().build()
            application.add_handler(CommandHandler("start", start))
        `,
        options(),
      ));
  });

  describe('leaves alone', () => {
    // What it starts elsewhere says how often that ran, not this.
    it('what counts, itself or by what it calls', () =>
      checkDiagnostics(
        `
        from celery import shared_task
        from app.metrics import mail_operations_total

        def count(action):
            mail_operations_total.labels(action=action).inc()

        @shared_task
        def one(address):
            mail_operations_total.labels(action="one").inc()

        @shared_task
        def two(address):
            count("two")

        @shared_task
        def three(address):
        #   ^^^^^ 💡 uninstrumented-task: the celery task three records no metric
            one.delay(address)
        `,
        options(),
      ));

    it('routes, which are for uninstrumented-route', () =>
      checkDiagnostics(
        `
        from fastapi import FastAPI
        app = FastAPI()

        @app.get("/a")
        def a():
            return 1
        `,
        options(),
      ));
  });

  it('says which layers below are reached', () =>
    checkDiagnostics(
      `
      from celery import shared_task
      from prometheus_client import Histogram

      db_query_seconds = Histogram("db_query_seconds", "Queries")

      class Store:
          def rows(self):
              with db_query_seconds.time():
                  return self.execute()

          def execute(self):
              return []

      @shared_task
      def tidy():
      #   ^^^^ 💡 uninstrumented-task: the celery task tidy records no metric of its own: it reaches only db_query_seconds
          Store().rows()
      `,
      options(),
    ));

  describe('counts when a task has done its work', () => {
    it('and not what is tried again', () =>
      checkFix(
        `
        from celery import shared_task
        from app.metrics import mail_operations_total


        @shared_task(bind=True, autoretry_for=(OSError,), max_retries=3)
        def $0send(self, address):
            if not address.ready:
                self.retry(countdown=60)
            if address.blocked:
                raise self.retry(countdown=3600)
            if address.gone:
                return self.retry(countdown=5)
            try:
                deliver(address)
            except ConnectionError as exc:
                raise self.retry(exc=exc)
            except ValueError as exc:
                self.retry(exc=exc)
        => Count this handler: mail_operations_total{action="send"} [safe]
        from celery import shared_task
        from app.metrics import mail_operations_total


        @shared_task(bind=True, autoretry_for=(OSError,), max_retries=3)
        def send(self, address):
            if not address.ready:
                self.retry(countdown=60)
            if address.blocked:
                raise self.retry(countdown=3600)
            if address.gone:
                return self.retry(countdown=5)
            try:
                deliver(address)
            except ConnectionError as exc:
                raise self.retry(exc=exc)
            except ValueError as exc:
                self.retry(exc=exc)
            mail_operations_total.labels(action="send").inc()
        `,
        options(),
      ));

    it('and not what comes after a retry, which is never reached', () =>
      checkFix(
        `
        from celery import shared_task
        from app.metrics import mail_operations_total


        @shared_task(bind=True)
        def $0send(self, address):
            if not address.ready:
                self.retry(countdown=60)
                return None
            return deliver(address)
        => Count this handler: mail_operations_total{action="send"} [safe]
        from celery import shared_task
        from app.metrics import mail_operations_total


        @shared_task(bind=True)
        def send(self, address):
            if not address.ready:
                self.retry(countdown=60)
                return None
            result = deliver(address)
            mail_operations_total.labels(action="send").inc()
            return result
        `,
        options(),
      ));

    it("and not arq's Retry or dramatiq's", () =>
      checkFix(
        `
        from arq import Retry
        from app.metrics import mail_operations_total


        async def $0send(ctx, address):
            if not address.ready:
                raise Retry(defer=5)
            await deliver(address)


        class WorkerSettings:
            functions = [send]
        => Count this handler: mail_operations_total{action="send"} [safe]
        from arq import Retry
        from app.metrics import mail_operations_total


        async def send(ctx, address):
            if not address.ready:
                raise Retry(defer=5)
            await deliver(address)
            mail_operations_total.labels(action="send").inc()


        class WorkerSettings:
            functions = [send]
        `,
        options(),
      ));

    it('and not what it swallows', () =>
      checkFix(
        `
        import dramatiq
        from app.metrics import mail_operations_total


        @dramatiq.actor
        def $0send(address):
            try:
                deliver(address)
            except ConnectionError:
                logger.exception("not delivered")
        => Count this handler: mail_operations_total{action="send"} [safe]
        import dramatiq
        from app.metrics import mail_operations_total


        @dramatiq.actor
        def send(address):
            try:
                deliver(address)
                mail_operations_total.labels(action="send").inc()
            except ConnectionError:
                logger.exception("not delivered")
        `,
        options(),
      ));

    it('with the result bound, and the metric imported', () =>
      checkFix(
        `
        from taskiq import InMemoryBroker

        broker = InMemoryBroker()


        @broker.task
        async def $0send(address):
            return await deliver(address)
        => Count this handler: mail_operations_total{action="send"} [safe]
        from taskiq import InMemoryBroker

        from app.metrics import mail_operations_total

        broker = InMemoryBroker()


        @broker.task
        async def send(address):
            result = await deliver(address)
            mail_operations_total.labels(action="send").inc()
            return result
        `,
        options(),
      ));

    it('and never where it does nothing but fail or loop for ever', async () => {
      await checkNoFix(
        `
        from celery import shared_task

        @shared_task(bind=True)
        def $0send(self):
            raise self.retry()
        `,
        options(),
      );
      await checkNoFix(
        `
        from celery import shared_task

        @shared_task
        def $0serve():
            while True:
                poll()
        `,
        options(),
      );
    });
  });
});
