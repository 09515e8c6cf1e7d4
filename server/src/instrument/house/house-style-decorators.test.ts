import assert from 'node:assert/strict';
import { dedent } from '../../testing/check.ts';
import { fixture } from '../../testing/fixture.ts';
import { instrumentationOf } from '../instrumentation.ts';

/** The style of a project whose two areas use a decorator of `decorators.py`. */
async function styleWith(decorators: string, use: string): Promise<string> {
  const view = (area: string): string => `
    from flask import Blueprint
    from decorators import watched

    ${area} = Blueprint("${area}", __name__)

    @${area}.route("/${area}")
    @${use.replace('AREA', area)}
    def list_${area}():
        return load()
  `;
  const { analysis } = await fixture({
    'decorators.py': dedent(decorators),
    'users.py': dedent(view('users')),
    'orders.py': dedent(view('orders')),
  });
  return instrumentationOf(analysis.program).styleOf('/w', {
    style: 'auto',
    module: undefined,
    outcomes: false,
    errors: false,
    durations: false,
    areaNames: new Map(),
    actionNames: new Map(),
  }).kind;
}

describe('decorators as the way a project counts', () => {
  it('follows one that is given the area and the action and only counts', async () =>
    assert.equal(
      await styleWith(
        `
        from functools import wraps
        from prometheus_client import Counter

        operations = Counter("operations_total", "Operations", ["area", "action"])

        def watched(area, action):
            def decorator(func):
                @wraps(func)
                def wrapper(*args, **kwargs):
                    result = func(*args, **kwargs)
                    operations.labels(area=area, action=action).inc()
                    return result

                return wrapper

            return decorator
        `,
        'watched("AREA", "list")',
      ),
      'decorator',
    ));

  it('never adds one that takes the function itself, such as a check for a login', async () =>
    assert.equal(
      await styleWith(
        `
        from functools import wraps
        from flask import abort
        from prometheus_client import Counter

        logins = Counter("logins_total", "Logins", ["result"])

        def watched(func):
            @wraps(func)
            def wrapper(*args, **kwargs):
                if not session_of(args):
                    abort(401)
                logins.labels(result="ok").inc()
                return func(*args, **kwargs)

            return wrapper
        `,
        'watched',
      ),
      'counter-per-area',
    ));

  it('never adds one that does more than count', async () =>
    assert.equal(
      await styleWith(
        `
        from functools import wraps
        from prometheus_client import Counter
        from limits import limiter

        operations = Counter("operations_total", "Operations", ["area", "action"])

        def watched(area, action):
            def decorator(func):
                @wraps(func)
                def wrapper(*args, **kwargs):
                    limiter.check(area)
                    operations.labels(area=area, action=action).inc()
                    return func(*args, **kwargs)

                return wrapper

            return decorator
        `,
        'watched("AREA", "list")',
      ),
      'counter-per-area',
    ));
});
