import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { Sandbox } from './run-cli.ts';

const SERVICE = `from fastapi import APIRouter
from fastapi.responses import JSONResponse

router = APIRouter(prefix="/items")
STORE = {"a": 1}


@router.get("/{key}")
def get_item(key):
    try:
        item = read(key)
    except OSError:
        return JSONResponse({}, status_code=502)
    if item is None:
        return JSONResponse({}, status_code=404)
    return {"item": item}


def read(key):
    if key == "broken":
        raise OSError(key)
    return STORE.get(key)
`;

/** As much of the libraries as the service uses: what is counted and observed is printed. */
const FASTAPI = `class APIRouter:
    def __init__(self, **kwargs): pass
    def get(self, path): return lambda fn: fn
`;
const RESPONSES = `class JSONResponse:
    def __init__(self, content, status_code=200): self.status_code = status_code
`;
const PROMETHEUS = `class Metric:
    def __init__(self, name, help, labels): self.name, self.names, self.given = name, labels, {}
    def labels(self, **given):
        assert sorted(given) == sorted(self.names)
        self.given = given
        return self
    def inc(self): print(self.name, self.given)
    def observe(self, value): print(self.name, self.given, 0 <= value < 60)

Counter = Histogram = Metric
`;

describe('metrics.durations and metrics.errors', () => {
  it('are what a service counts and observes when it runs', function () {
    if (spawnSync('python3', ['--version']).status !== 0) {
      assert.ok(!process.env['CI'], 'python3 is needed where CI is set');
      this.skip();
    }
    const box = new Sandbox();
    try {
      box.write('shop/__init__.py', '');
      box.write('shop/items.py', SERVICE);
      box.write('requirements.txt', 'fastapi\nprometheus-client\n');
      box.write('harden.toml', '[metrics]\ndurations = true\nerrors = true\n');
      const fix = ['fix', '--select', 'uninstrumented-route'];
      assert.equal(box.run(fix).status, 0);
      const fixed = box.read('shop/items.py');
      box.run(fix);
      assert.deepEqual(box.read('shop/items.py'), fixed, 'a second run changes nothing');

      box.write('stubs/fastapi/__init__.py', FASTAPI);
      box.write('stubs/fastapi/responses.py', RESPONSES);
      box.write('stubs/prometheus_client.py', PROMETHEUS);
      const script =
        'from shop.items import get_item\nfor key in ("a", "b", "broken"): print(key); get_item(key)';
      const { stdout, stderr } = spawnSync('python3', ['-c', script], {
        cwd: box.folder,
        env: { PATH: process.env['PATH'] ?? '', PYTHONPATH: `${box.folder}/stubs` },
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.deepEqual(stdout.trim().split('\n'), [
        'a',
        "item_operations_total {'action': 'get'}",
        "item_operation_duration_seconds {'action': 'get'} True",
        'b',
        'broken',
        "item_errors_total {'action': 'get'}",
      ]);
    } finally {
      box.remove();
    }
  });
});
