import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { TestClient } from './test-client.ts';

const METRICS = `from prometheus_client import Counter

users_total = Counter("users_total", "Users", ["action"])
`;

const ROUTES = `from fastapi import APIRouter
from metrics import users_total

router = APIRouter()


@router.get("/users")
def list_users():
    users_total.labels(action="list").inc()
    return []


@router.get("/users/{user_id}")
def get_user(user_id: str):
    return {"id": user_id}
`;

describe('lsp: the code lens', () => {
  it('says how many handlers of a file record a metric', async () => {
    const client = await TestClient.start({ files: { 'metrics.py': METRICS } });
    const ask = async (name: string, text: string): Promise<readonly (string | undefined)[]> => {
      const uri = await client.open(name, text);
      const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
        textDocument: { uri },
      });
      return lenses.map((lens) => lens.command?.title);
    };
    assert.deepEqual(await ask('routes.py', ROUTES), ['metrics 1/2']);
    assert.deepEqual(await ask('plain.py', 'x = 1\n'), []);
    assert.equal(await client.stop(), 0);
  });
});
