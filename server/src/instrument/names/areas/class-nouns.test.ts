import assert from 'node:assert/strict';
import { fixture } from '../../../testing/fixture.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** `file: area` of each area of some files. */
async function areas(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { analysis } = await fixture({ 'pyproject.toml': '', 'shop/__init__.py': '', ...files });
  const { handlers, names } = instrumentationOf(analysis.program);
  const found = handlers
    .all()
    .map(({ fn, path }) => `${path.slice(path.lastIndexOf('/') + 1)}: ${names.of(fn, NONE)!.area}`);
  return [...new Set(found)];
}

/** A file of Litestar's with a controller for each `Name /path`. */
function controllers(...lines: readonly string[]): string {
  const classes = lines.map((line) => {
    const [name, path] = line.split(' ') as [string, string];
    return `class ${name}(Controller):\n    path = "${path}"\n\n    @get()\n    async def get_all(self) -> list[str]:\n        return load()\n\n    @post()\n    async def create_one(self) -> None:\n        await store()\n`;
  });
  const names = lines.map((line) => line.split(' ')[0]!);
  return `from litestar import Controller, Litestar, get, post\n\n${classes.join('\n')}\napp = Litestar(route_handlers=[${names.join(', ')}])\n`;
}

describe('areas that classes say more of', () => {
  it('a file is about what all its classes say before its name, where one beside it is about another of these', async () => {
    const policy = controllers('OrgPrunePolicy /orgs/prunepolicy', 'UserPrunePolicies /users/prunepolicy');
    assert.deepEqual(
      await areas({
        'shop/api/audit_policy.py': controllers('OrgAuditPolicy /orgs/auditpolicy'),
        'shop/api/policy.py': policy,
      }),
      ['audit_policy.py: audit_policy', 'policy.py: prune_policy'],
    );
    assert.deepEqual(
      await areas({
        'shop/api/gifts.py': controllers('GiftController /gifts'),
        'shop/api/policy.py': policy,
      }),
      ['gifts.py: gifts', 'policy.py: policy'],
    );
    // They say different things.
    assert.deepEqual(
      await areas({
        'shop/api/audit_policy.py': controllers('OrgAuditPolicy /orgs/auditpolicy'),
        'shop/api/policy.py': controllers('OrgPolicy /orgs/policy', 'UserPolicies /users/policy'),
      }),
      ['audit_policy.py: audit_policy', 'policy.py: policy'],
    );
  });

  it('a part of a thing is where the thing is, if class and file say so and the path has only the folder', async () =>
    assert.deepEqual(
      await areas({
        'shop/houses/controller_gift_lists.py': controllers(
          'GiftListItemController /houses/gifts/items',
          'GiftListController /houses/gifts/lists',
        ),
        'shop/houses/controller_team_label_rules.py': controllers(
          'TeamLabelRuleController /houses/label-rules',
        ),
        'shop/houses/controller_house_self_service.py': controllers(
          'HouseSelfServiceController /houses/self',
        ),
      }),
      [
        'controller_gift_lists.py: gift_lists',
        'controller_house_self_service.py: houses',
        'controller_team_label_rules.py: label_rules',
      ],
    ));
});
