// The acceptance case of instrumentation, really run: the VPN backend of test-workspace/ is copied, instrumented with
// one command, and served by real FastAPI before and after. Checked are:
//
// - one request to each route leaves each series of the job's table at exactly 1;
// - requests that fail (nobody logged in, the panel down, the panel talking nonsense, nothing found) count nothing;
// - every answer has the status and the body that it had before;
// - every file compiles, and a second run changes nothing.
//
// Needs Python 3.11 or later. The dependencies are installed once, into a virtual environment in .cache/, unless
// HARDEN_ACCEPTANCE_PYTHON names an interpreter that has them.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'smol-toml';

const root = path.resolve(import.meta.dirname, '..');
const service = path.join(root, 'test-workspace/vpn-backend');

/** Job 1's table: area, counter, actions. */
const TABLE = [
  ['admin', 'admin_operations_total', 'list_audit_logs list_webhook_logs'],
  ['billing', 'billing_operations_total', 'list create'],
  ['config_profiles', 'config_profile_operations_total', 'list create'],
  ['fcm', 'fcm_operations_total', 'register unregister'],
  ['hosts', 'host_operations_total', 'list get create update delete'],
  ['inbounds', 'inbound_operations_total', 'list get'],
  ['keygen', 'keygen_operations_total', 'get_public_key sign_payload'],
  ['mobile_auth', 'mobile_auth_operations_total', 'register login refresh logout me device telegram'],
  ['monitoring', 'monitoring_operations_total', 'health stats bandwidth'],
  ['notifications', 'notification_operations_total', 'get update'],
  ['security', 'security_operations_total', 'set get delete'],
  ['settings', 'settings_operations_total', 'list create update'],
  ['snippets', 'snippet_operations_total', 'list create'],
  ['squads', 'squad_operations_total', 'list_internal list_external create'],
  ['status', 'status_operations_total', 'check'],
  ['telegram', 'telegram_operations_total', 'get_user create_subscription get_config'],
  ['usage', 'usage_operations_total', 'get'],
  ['users', 'user_management_total', 'list get create update delete'],
  ['webhooks', 'webhook_operations_total', 'remnawave cryptobot'],
  ['xray', 'xray_operations_total', 'get_config update_config'],
].map(([area, counter, actions]) => ({ area, counter, actions: actions.split(' ') }));

/** Requests every route four times: as it succeeds, with nobody logged in, with the panel down, with it confused. */
const DRIVER = `
import asyncio, json, re, sys
from tests import conftest
from tests.conftest import FakePanel, FakeRedis, app, bearer, get_panel_http, get_redis, redis_client
from tests.route_cases import CASES
from tests.test_every_route import request
from src.application.use_cases.mobile_auth.session import telegram_signature
from fastapi.testclient import TestClient
from prometheus_client import REGISTRY
from uuid import uuid4
import dataclasses, httpx

panel, cache = FakePanel(), FakeRedis()

async def panel_http():
    async with httpx.AsyncClient(transport=httpx.MockTransport(panel.handle), base_url="http://panel") as http:
        yield http

async def fake_redis():
    return cache

app.dependency_overrides[get_panel_http] = panel_http
app.dependency_overrides[get_redis] = fake_redis
redis_client._client = cache

def series():
    return {
        f"{sample.name} {sample.labels['action']}": sample.value
        for metric in REGISTRY.collect() for sample in metric.samples
        if sample.name.endswith("_total") and set(sample.labels) == {"action"}
    }

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
TIME = re.compile(r"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(\\+00:00|Z)?")
HEX = re.compile(r"\\b[0-9a-f]{10,32}\\b")
TOKEN = re.compile(r"eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+|[\\w-]{40,}")

def shown(response):
    text = HEX.sub("<hex>", TOKEN.sub("<token>", TIME.sub("<time>", UUID.sub("<uuid>", response.text))))
    return {"status": response.status_code, "body": text, "type": response.headers.get("content-type")}

rounds, counts = [], []
with TestClient(app, raise_server_exceptions=False) as client:
    cache.data["promo:SPRING"] = "7"
    context = {"telegram_signature": telegram_signature(77)}
    admin = bearer(uuid4(), "admin")
    def one_round(change):
        answers = {}
        for case in CASES:
            response = request(client, change(case), context, admin)
            answers[case.id] = shown(response)
            if response.is_success:
                for name, key in case.keep.items():
                    context[name] = response.json()[key]
        rounds.append(answers)
        counts.append(series())
    one_round(lambda case: case)
    one_round(lambda case: dataclasses.replace(case, who="nobody", signed_with=None))
    panel.down = True
    one_round(lambda case: case)
    panel.down, panel.garbage = False, True
    one_round(lambda case: case)
    panel.garbage = False
    one_round(lambda case: dataclasses.replace(case, path=re.sub(r"7c1c2a53[0-9a-f-]+", str(uuid4()), case.path).replace("4242", "1").replace("t0k", "none")))
    exposed = client.get("/metrics").text
cases = [{"id": case.id, "area": case.area, "action": case.action} for case in CASES]
json.dump({"rounds": rounds, "counts": counts, "cases": cases, "exposed": exposed}, sys.stdout)
`;

const problems = [];
const check = (condition, text) => {
  if (!condition) problems.push(text);
};

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'harden-acceptance-'));
try {
  const python = interpreter();
  const before = copy('before');
  const after = copy('after');
  const first = harden(after);
  const changed = changedFiles(before, after);
  const again = copyOf(after, 'again');
  harden(again);
  check(changedFiles(after, again).length === 0, 'a second run changes files');
  for (const file of changed)
    check(
      spawnSync(python, ['-m', 'py_compile', file], { cwd: after }).status === 0,
      `${file} does not compile`,
    );

  const old = drive(python, before);
  const now = drive(python, after);
  let series = 0;
  for (const { area, counter, actions } of TABLE)
    for (const action of actions) {
      const name = `${counter} ${action}`;
      check(old.counts[0][name] === undefined, `${name} was there before`);
      check(now.counts[0][name] === 1, `${area}: ${name} is ${now.counts[0][name]} after one request, not 1`);
      check(now.exposed.includes(`${counter}{action="${action}"}`), `/metrics does not show ${name}`);
      if (now.counts[0][name] === 1) series++;
      // Each later round adds one where the request succeeded, and nothing where it failed.
      const route = now.cases.find((one) => one.area === area && one.action === action);
      let expected = 0;
      now.rounds.forEach((answers, round) => {
        if (answers[route.id].status < 400) expected++;
        const value = now.counts[round][name];
        check(value === expected, `${name} is ${value} after round ${round + 1}, with ${expected} successes`);
      });
    }
  const added = Object.keys(now.counts[0]).filter((name) => !(name in old.counts[0]));
  const wanted = TABLE.flatMap(({ counter, actions }) => actions.map((action) => `${counter} ${action}`));
  for (const name of added) check(wanted.includes(name), `${name} is not in the table`);
  let compared = 0;
  let failed = 0;
  old.rounds.forEach((answers, round) => {
    for (const [id, answer] of Object.entries(answers)) {
      compared++;
      if (answer.status >= 400) failed++;
      const other = now.rounds[round][id];
      check(
        JSON.stringify(answer) === JSON.stringify(other),
        `${id}, round ${round + 1}: ${answer.status} ${answer.body} became ${other.status} ${other.body}`,
      );
    }
  });
  const tests = spawnSync(python, ['-m', 'pytest', '-q', '--no-header', '-p', 'no:cacheprovider'], {
    cwd: after,
    encoding: 'utf8',
  });
  check(tests.status === 0, `the service's own tests fail:\n${tests.stdout}`);
  const grep = areasWith(after);
  console.log(`files changed: ${changed.length} (${first})`);
  console.log(
    `series at exactly 1 after one request to each route: ${series} of ${wanted.length}, in ${TABLE.length} areas`,
  );
  console.log(
    `answers compared before and after: ${compared}, of which ${failed} failures that count nothing`,
  );
  console.log(`route files that name a metric (the team's grep): ${areasWith(before)} before, ${grep} after`);
  console.log(`the service's own tests: ${/(\d+ passed[^\n]*)/.exec(tests.stdout)?.[1] ?? 'not run'}`);
  check(grep >= 30, `only ${grep} route files name a metric`);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(problems.length === 0 ? 'all as it should be' : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function copy(name) {
  return copyOf(service, name);
}

function copyOf(from, name) {
  const to = path.join(work, name);
  fs.cpSync(from, to, { recursive: true, filter: (file) => !/__pycache__|\.pytest_cache/.test(file) });
  return to;
}

function harden(folder) {
  const cli = path.join(root, 'dist/cli.js');
  const args = [
    cli,
    'fix',
    '--select',
    'uninstrumented-route,uninstrumented-task',
    '--safe-only',
    '--exit-zero',
    folder,
  ];
  const result = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`harden fix failed: ${result.stdout}${result.stderr}`);
  return result.stderr.trim().split('\n').at(-1) || result.stdout.trim().split('\n').at(-1);
}

function pythonFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.py'));
}

function changedFiles(a, b) {
  const read = (folder, file) =>
    fs.existsSync(path.join(folder, file)) ? fs.readFileSync(path.join(folder, file), 'utf8') : '';
  return [...new Set([...pythonFiles(a), ...pythonFiles(b)])].filter(
    (file) => read(a, file) !== read(b, file),
  );
}

function areasWith(folder) {
  const api = path.join(folder, 'src/presentation/api/v1');
  return pythonFiles(api).filter((file) =>
    /\.inc\(|\.labels\(/.test(fs.readFileSync(path.join(api, file), 'utf8')),
  ).length;
}

function drive(python, folder) {
  const file = path.join(folder, 'acceptance_driver.py');
  fs.writeFileSync(file, DRIVER);
  try {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONPATH: folder };
    return JSON.parse(
      execFileSync(python, [file], {
        cwd: folder,
        env,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
        .trim()
        .split('\n')
        .at(-1),
    );
  } finally {
    fs.rmSync(file);
  }
}

function interpreter() {
  const given = process.env.HARDEN_ACCEPTANCE_PYTHON;
  if (given) return given;
  const folder = path.join(root, '.cache/acceptance-venv');
  const python = path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const marker = path.join(folder, 'installed');
  if (!fs.existsSync(marker)) {
    const base = ['python3.13', 'python3.12', 'python3.11', 'python3'].find(
      (name) => spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']).status === 0,
    );
    if (!base) throw new Error('Python 3.11 or later is needed');
    console.log(`making ${path.relative(root, folder)} …`);
    execFileSync(base, ['-m', 'venv', '--clear', folder], { stdio: 'inherit' });
    const { project } = parse(fs.readFileSync(path.join(service, 'pyproject.toml'), 'utf8'));
    const listed = [...project.dependencies, ...project['optional-dependencies'].dev];
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...listed], {
      stdio: 'inherit',
    });
    fs.writeFileSync(marker, '');
  }
  return python;
}
