import assert from 'node:assert/strict';
import { dedent } from '../testing/check.ts';
import { fixture } from '../testing/fixture.ts';
import { applyEdits } from '../text/edit.ts';
import type { FileEdit } from '../rules/finding.ts';
import { RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { Analysis } from './analysis.ts';
import { hardenFile, hardenFiles, type Plan } from './harden.ts';

const everything = { accepts: () => true };

async function plan(files: Readonly<Record<string, string>>): Promise<Plan> {
  const made = await fixture(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, dedent(text)])),
  );
  const steps = hardenFiles(
    made.analysis,
    Object.keys(files)
      .filter((name) => name.endsWith('.py'))
      .map((name) => `/w/${name}`),
    everything,
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const AFTER = (result: Plan, path: string): string =>
  result.files.find((file) => file.path === `/w/${path}`)!.after;

describe('planning fixes over files', () => {
  it('does not apply two fixes to one place in one round', async () => {
    // Found on a real service: the try goes and its body moves left while a line is added to the body.
    const result = await plan({
      'api/users/routes.py': `
        from fastapi import APIRouter
        from metrics import users_total

        router = APIRouter()


        @router.get("/users")
        async def list_users(gateway):
            try:
                return await gateway.list_page()
            except Exception:
                raise


        @router.post("/users")
        async def create_user(gateway):
            user = await gateway.create()
            users_total.labels(action="create").inc()
            return user
      `,
      'metrics.py': `
        from prometheus_client import Counter

        users_total = Counter("users_total", "Users", ["action"])
      `,
    });
    const body = AFTER(result, 'api/users/routes.py').split('async def list_users')[1]!.split('\n\n')[0]!;
    for (const line of body.split('\n').slice(1)) assert.match(line, /^ {4}\S/);
    assert.match(body, /\.inc\(\)/);
    assert.doesNotMatch(body, /try:/);
  });

  it('gives one list of edits that leads from the old text to the new', async () => {
    const result = await plan({
      'a.py': `
        def f(x: str):
            try:
                return int(x)
            except Exception:
                return 0


        def g(x: str):
            try:
                return float(x)
            except Exception:
                raise
      `,
    });
    assert.equal(result.files.length, 1);
    const [file] = result.files;
    assert.equal(applyEdits(file!.before, file!.edits), file!.after);
    for (const edit of file!.edits) for (const label of edit.labels) assert.ok(result.applied[label]);
  });

  it('changes nothing the second time', async () => {
    const first = await plan({
      'a.py': `
        import json


        def f(raw):
            try:
                return json.loads(raw)["a"]
            except Exception:
                return None
      `,
    });
    const second = await plan({ 'a.py': AFTER(first, 'a.py') });
    assert.deepEqual(second.files, []);
  });

  it('leaves the workspace as it was', async () => {
    const text = 'def f(x: str):\n    try:\n        return int(x)\n    except Exception:\n        return 0\n';
    const made = await fixture({ 'a.py': text });
    assert.equal(hardenFile(made.analysis, '/w/a.py', everything).files.length, 1);
    assert.equal(made.workspace.source('/w/a.py')!.text, text);
    assert.equal(made.workspace.isOpen('/w/a.py'), false);
  });

  it('leaves no trace of a file that was to be made and would have been invalid', async () => {
    const { workspace } = await fixture({ 'a.py': 'x = 1\n' });
    const breaks: Rule = {
      ...RULES[0]!,
      name: 'breaks',
      checkUnit: undefined,
      *checkFile({ path }) {
        if (!path.endsWith('a.py')) return;
        const edits = (): readonly FileEdit[] => [
          { path: '/w/made.py', create: true, edits: [{ start: 0, end: 0, text: 'def (:\n' }] },
        ];
        yield {
          start: 0,
          end: 1,
          message: 'x',
          fixes: [{ title: 'Break', kind: 'instrument', safety: 'safe', edits }],
        };
      },
    };
    const analysis = new Analysis({ workspace, rules: [breaks] });
    const result = hardenFile(analysis, '/w/a.py', everything);
    assert.deepEqual(result.files, []);
    assert.deepEqual(
      result.left.map(({ reason }) => reason),
      ['the edit would not have been valid Python'],
    );
    assert.equal(workspace.source('/w/made.py'), undefined);
  });

  it('sees what each round made of a file that was not open before', async () => {
    const result = await plan({
      'metrics.py': `
        from prometheus_client import Counter

        user_operations_total = Counter("user_operations_total", "User operations", ["action"])
      `,
      'users.py': `
        from fastapi import APIRouter

        router = APIRouter(prefix="/users")


        @router.get("/a")
        def a(name: str):
            return {"name": name}


        @router.get("/b")
        def b(name: str):
            return {"name": name}


        @router.get("/c")
        def c(name: str):
            return {"name": name}
      `,
    });
    assert.equal(AFTER(result, 'users.py').match(/\.inc\(\)/g)?.length, 3);
    assert.equal(result.applied.length, 3);
  });
});
