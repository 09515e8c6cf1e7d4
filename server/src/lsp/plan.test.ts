import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { PLAN_METHOD, type PlanParams, type PlanResult } from './plan-protocol.ts';
import { applyWorkspaceEdit, TestClient } from './test-client.ts';

const BROAD = `import logging

logger = logging.getLogger(__name__)


def port(raw):
    try:
        return int(raw)
    except Exception:
        return 80
`;

describe('lsp: harden/plan', () => {
  it('plans the whole workspace, with progress, as one edit', async () => {
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`pkg/m${at}.py`, BROAD]));
    const client = await TestClient.start({ files });
    // What the editor holds goes before what is on disk.
    const open = await client.open('pkg/m0.py', `# unsaved\n${BROAD}`);
    const progress: { kind: string; percentage?: number }[] = [];
    client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: { kind: string } }) => {
        if (token === 'mine') progress.push(value);
      },
    );
    const params: PlanParams = { workDoneToken: 'mine' };
    const plan = await client.connection.sendRequest<PlanResult>(PLAN_METHOD, params);

    assert.equal(plan.files, 5);
    assert.equal(new Set(plan.applied.map(({ uri }) => uri)).size, 5);
    assert.ok(plan.applied.every(({ safety }) => safety !== 'review'));
    assert.match(applyWorkspaceEdit(plan.edit, open, `# unsaved\n${BROAD}`), /^# unsaved\n/);
    const annotations = Object.values(plan.edit.changeAnnotations ?? {});
    assert.ok(annotations.length > 0);
    for (const { label, needsConfirmation } of annotations) {
      assert.match(label, /^[a-z-]+ \[(safe|proved)\]$/);
      assert.equal(needsConfirmation, false);
    }
    const versions = plan.edit.documentChanges!.map((change) =>
      'textDocument' in change ? change.textDocument : undefined,
    );
    assert.deepEqual(
      versions.find((one) => one?.uri === open),
      { uri: open, version: 1 },
    );
    assert.equal(progress[0]!.kind, 'begin');
    assert.equal(progress.at(-1)!.kind, 'end');
    // The workspace itself is as it was.
    const report = await client.pull(open);
    assert.ok(report.kind === 'full' && report.items.some(({ code }) => code === 'broad-except'));
    assert.equal(await client.stop(), 0);
  });

  it('can be cancelled', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`m${at}.py`, BROAD.repeat(10)]));
    const client = await TestClient.start({ files });
    const source = new CancellationTokenSource();
    client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      if (value.kind === 'report') source.cancel();
    });
    const plan = client.connection.sendRequest<PlanResult>(PLAN_METHOD, { workDoneToken: 1 }, source.token);
    await assert.rejects(plan, { code: -32800 });
    assert.equal(await client.stop(), 0);
  });
});
