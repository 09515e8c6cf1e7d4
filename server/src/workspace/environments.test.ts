import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NodeFileSystem } from '../host/node-file-system.ts';
import { MemoryFileSystem, packs, parser } from '../testing/fixture.ts';
import { NO_SURROUNDINGS, type Environment, type Surroundings } from './environment.ts';
import { Environments, type EnvironmentSettings } from './environments.ts';
import type { FileSystem } from './file-system.ts';
import { Modules } from './modules.ts';
import { Workspace } from './workspace.ts';

interface World {
  readonly workspace: Workspace;
  readonly environments: Environments;
  of(path?: string): Environment;
}

async function world(
  fileSystem: FileSystem,
  surroundings: Partial<Surroundings> = {},
  settings: EnvironmentSettings = {},
  roots: readonly string[] = ['/w'],
): Promise<World> {
  const workspace = new Workspace({ parser: await parser(), fileSystem, packs: packs() });
  workspace.apply({ kind: 'roots', roots });
  const environments = new Environments(workspace, { ...NO_SURROUNDINGS, ...surroundings }, () => settings);
  return { workspace, environments, of: (file = `${roots[0]}/app/main.py`) => environments.of(file) };
}

function memory(files: Readonly<Record<string, string>>): MemoryFileSystem {
  return new MemoryFileSystem(new Map(Object.entries(files)));
}

const SYSTEM = { '/usr/bin/python3': '', '/usr/lib/python3.11/os.py': '' };
const PATH = { variables: { PATH: '/nowhere:/usr/bin' } };

/** A virtual environment of the system's Python. */
function venv(prefix: string, version = '3.11', configuration = ''): Record<string, string> {
  return {
    [`${prefix}/pyvenv.cfg`]: `home = /usr/bin\ninclude-system-site-packages = false\nversion = ${version}.7\n${configuration}`,
    [`${prefix}/lib/python${version}/site-packages/pip.py`]: '',
  };
}

describe('environments', () => {
  it('finds .venv above the file, with the library it was made from', async () => {
    const { of } = await world(memory({ ...SYSTEM, ...venv('/w/.venv'), '/w/app/main.py': '' }), PATH);
    assert.deepEqual(of(), {
      searchPath: ['/w/.venv/lib/python3.11/site-packages', '/usr/lib/python3.11'],
      version: [3, 11],
      prefix: '/w/.venv',
      description: 'Python 3.11 (/w/.venv)',
    });
  });

  it('takes the nearest', async () => {
    const files = { ...SYSTEM, ...venv('/w/.venv'), ...venv('/w/api/venv', '3.12'), '/w/api/src/a.py': '' };
    const { of } = await world(memory(files));
    assert.deepEqual(of('/w/api/src/a.py').version, [3, 12]);
    assert.deepEqual(of('/w/b.py').version, [3, 11]);
    assert.equal(
      of('/w/api/venv/lib/python3.12/site-packages/pip.py').description,
      'Python 3.12 (/w/api/venv)',
    );
  });

  it('looks above the workspace only in projects', async () => {
    const above = {
      ...venv('/home/me/repo/.venv'),
      '/home/me/repo/pyproject.toml': '',
      ...venv('/home/me/venv'),
      ...venv('/home/me/sandbox'),
    };
    const of = async (root: string): Promise<Environment> =>
      (await world(memory(above), { home: '/home/me' }, {}, [root])).of();
    assert.match((await of('/home/me/repo/api')).description, /repo/);
    assert.match((await of('/home/me/other')).description, /^no Python/);
    assert.match((await of('/home/me')).description, /venv/);
  });

  it('says what the matter is where there is none', async () => {
    const none = await world(memory({ '/w/a.py': '' }));
    assert.equal(none.of().problem, 'no Python environment found: libraries are known from the packs only');
    const system = await world(memory(SYSTEM), PATH);
    assert.deepEqual(system.of(), {
      searchPath: ['/usr/lib/python3.11'],
      version: [3, 11],
      prefix: '/usr',
      description: 'Python 3.11 (/usr/bin/python3)',
      problem: 'no virtual environment found for this project: libraries are those of /usr/bin/python3',
    });
    const wrong = await world(memory(SYSTEM), PATH, { 'python.path': '/w/gone' });
    assert.equal(wrong.of().problem, 'python.path is /w/gone, where there is no Python environment');
    assert.deepEqual(wrong.of().searchPath, ['/usr/lib/python3.11']);
  });

  it('notices an environment that is made later, changed, and removed', async () => {
    const fileSystem = memory(SYSTEM);
    const { of, workspace } = await world(fileSystem, PATH);
    assert.equal(of().searchPath.length, 1);
    for (const [file, text] of Object.entries(venv('/w/.venv'))) fileSystem.files.set(file, text);
    workspace.apply({ kind: 'disk', paths: ['/w/.venv/pyvenv.cfg'] });
    assert.equal(of().description, 'Python 3.11 (/w/.venv)');
    fileSystem.files.set('/code/lib/mod.py', '');
    fileSystem.files.set('/w/.venv/lib/python3.11/site-packages/mod.pth', '/code/lib\n');
    workspace.apply({ kind: 'disk', paths: ['/w/.venv/lib/python3.11/site-packages/mod.pth'] });
    assert.ok(of().searchPath.includes('/code/lib'));
    for (const file of [...fileSystem.files.keys()])
      if (file.startsWith('/w/.venv/')) fileSystem.files.delete(file);
    workspace.apply({ kind: 'disk', paths: ['/w/.venv'] });
    assert.equal(of().description, 'Python 3.11 (/usr/bin/python3)');
  });

  it('takes the setting before the editor’s choice, and that before what lies in the folder', async () => {
    const fileSystem = memory({
      ...SYSTEM,
      ...venv('/w/.venv'),
      ...venv('/envs/a', '3.12'),
      ...venv('/envs/b', '3.13'),
    });
    const made = await world(fileSystem);
    made.environments.select({ path: '/envs/b/bin/python' });
    assert.deepEqual(made.of().version, [3, 13]);
    made.environments.select(undefined);
    assert.deepEqual(made.of().version, [3, 11]);
    const set = await world(
      fileSystem,
      {},
      { 'python.path': '/envs/a/bin/python3', 'target-version': '3.9' },
    );
    set.environments.select({ path: '/envs/b/bin/python' });
    assert.equal(set.of().searchPath[0], '/envs/a/lib/python3.12/site-packages');
    assert.deepEqual(set.of().version, [3, 9]);
  });

  it('takes the editor’s choice for the workspace folder it was made for, the inner one’s first', async () => {
    const files = {
      ...SYSTEM,
      ...venv('/envs/a', '3.12'),
      ...venv('/envs/b', '3.13'),
      ...venv('/envs/c', '3.14'),
    };
    const { of, environments } = await world(memory(files), {}, {}, ['/w', '/w/inner', '/x']);
    environments.select({ path: '/envs/a/bin/python' });
    environments.select({ path: '/envs/b/bin/python' }, '/w');
    environments.select({ path: '/envs/c/bin/python' }, '/w/inner');
    const minor = (file: string): number => of(file).version[1];
    assert.deepEqual([minor('/x/a.py'), minor('/w/a.py'), minor('/w/inner/a.py')], [12, 13, 14]);
    environments.select(undefined, '/w/inner');
    assert.equal(minor('/w/inner/a.py'), 13);
  });

  it('takes what the editor fell back on only where nothing belongs to the project', async () => {
    const { of, environments } = await world(
      memory({ ...SYSTEM, ...venv('/w/.venv', '3.12'), '/opt/py/lib/python3.13/os.py': '' }),
      {},
      {},
      ['/w', '/x'],
    );
    environments.select({ path: '/opt/py/bin/python3', fallback: true });
    assert.equal(of('/w/a.py').description, 'Python 3.12 (/w/.venv)');
    assert.equal(of('/x/a.py').description, 'Python 3.13 (/opt/py/bin/python3)');
    assert.match(of('/x/a.py').problem ?? '', /^no virtual environment found for this project/);
  });

  it('says that what the editor chose is not there', async () => {
    const { of, environments } = await world(memory(SYSTEM), PATH);
    environments.select({ path: '/gone/bin/python' });
    assert.equal(
      of().problem,
      '/gone/bin/python is selected in the editor, where there is no Python environment',
    );
  });

  it('knows the active environment, virtual or conda’s', async () => {
    const files = {
      ...SYSTEM,
      ...venv('/envs/a'),
      '/opt/conda/envs/b/lib/python3.12/os.py': '',
      '/opt/conda/envs/b/conda-meta/history': '',
    };
    const virtual = await world(memory(files), {
      variables: { VIRTUAL_ENV: '/envs/a', CONDA_PREFIX: '/opt/conda/envs/b' },
    });
    assert.equal(virtual.of().description, 'Python 3.11 (VIRTUAL_ENV, /envs/a)');
    const conda = await world(memory(files), { variables: { CONDA_PREFIX: '/opt/conda/envs/b' } });
    assert.deepEqual(conda.of().searchPath, ['/opt/conda/envs/b/lib/python3.12']);
  });

  describe('managers', () => {
    const home = '/home/me';
    const cases: readonly {
      name: string;
      files: Record<string, string>;
      variables?: Record<string, string>;
      found: string;
    }[] = [
      {
        name: 'Poetry, by the hash of the folder',
        files: {
          '/w/pyproject.toml': '[tool.poetry]\nversion = "1"\nname = "My App"\n',
          ...venv(`${home}/.cache/pypoetry/virtualenvs/my_app-0buMo1Rn-py3.11`),
          ...venv(`${home}/.cache/pypoetry/virtualenvs/my_app-AAAAAAAA-py3.11`),
        },
        found: `Python 3.11 (Poetry, ${home}/.cache/pypoetry/virtualenvs/my_app-0buMo1Rn-py3.11)`,
      },
      {
        name: 'Poetry, the version that `poetry env use` chose',
        files: {
          '/w/pyproject.toml': '[project]\nname = "app"\n',
          '/w/poetry.lock': '',
          ...venv('/cache/virtualenvs/app-0buMo1Rn-py3.11'),
          ...venv('/cache/virtualenvs/app-0buMo1Rn-py3.12', '3.12'),
          '/cache/virtualenvs/envs.toml': '[app-0buMo1Rn]\nminor = "3.11"\npatch = "3.11.7"\n',
        },
        variables: { POETRY_CACHE_DIR: '/cache' },
        found: 'Python 3.11 (Poetry, /cache/virtualenvs/app-0buMo1Rn-py3.11)',
      },
      {
        name: 'Pipenv, by the project file',
        files: {
          '/w/Pipfile': '',
          ...venv(`${home}/.local/share/virtualenvs/w-1`),
          [`${home}/.local/share/virtualenvs/w-1/.project`]: '/elsewhere/w',
          ...venv(`${home}/.local/share/virtualenvs/w-2`),
          [`${home}/.local/share/virtualenvs/w-2/.project`]: '/w\n',
        },
        found: `Python 3.11 (Pipenv, ${home}/.local/share/virtualenvs/w-2)`,
      },
      {
        name: 'PDM, by its note of the interpreter',
        files: { '/w/.pdm-python': '/envs/p/bin/python\n', ...venv('/envs/p') },
        found: 'Python 3.11 (PDM, /envs/p/bin/python)',
      },
      {
        name: '__pypackages__',
        files: { '/w/__pypackages__/3.12/lib/httpx/__init__.py': '' },
        found: 'Python 3.12 (/w/__pypackages__/3.12/lib)',
      },
      {
        name: 'pyenv, the latest patch of a version',
        files: {
          '/w/.python-version': '# pinned\n3.12\n',
          [`${home}/.pyenv/versions/3.12.9/lib/python3.12/os.py`]: '',
          [`${home}/.pyenv/versions/3.12.10/lib/python3.12/os.py`]: '',
        },
        found: `Python 3.12 (pyenv, ${home}/.pyenv/versions/3.12.10)`,
      },
      {
        name: 'conda, by the name in environment.yml',
        files: {
          '/w/environment.yml': 'name: svc\ndependencies: []\n',
          [`${home}/.conda/environments.txt`]: '/opt/conda\n/opt/conda/envs/svc\n',
          '/opt/conda/envs/svc/lib/python3.12/os.py': '',
        },
        found: 'Python 3.12 (conda, /opt/conda/envs/svc)',
      },
      {
        name: '.venv as a file',
        files: { '/w/.venv': 'named\n', ...venv(`${home}/.virtualenvs/named`) },
        found: 'Python 3.11 (/w/.venv)',
      },
      {
        name: 'an environment by another name',
        files: venv('/w/sandbox'),
        found: 'Python 3.11 (/w/sandbox)',
      },
      {
        name: 'the version behind a shim of pyenv',
        files: {
          '/p/shims/python3': '',
          '/p/version': '3.11.7\n',
          '/p/versions/3.11.7/lib/python3.11/os.py': '',
        },
        variables: { PATH: '/p/shims' },
        found: 'Python 3.11 (/p/shims/python3)',
      },
    ];
    for (const { name, files, variables = {}, found } of cases)
      it(name, async () => {
        const { of } = await world(memory({ ...SYSTEM, ...files }), { home, variables });
        assert.equal(of().description, found);
      });
  });

  describe('layouts', () => {
    it('Debian: what pip and apt installed, and the user', async () => {
      const files = {
        ...SYSTEM,
        '/usr/lib/python3.12/dist-packages/leftover.py': '',
        '/usr/local/lib/python3.11/dist-packages/a.py': '',
        '/usr/lib/python3/dist-packages/b.py': '',
        '/home/me/.local/lib/python3.11/site-packages/c.py': '',
      };
      const { of } = await world(memory(files), { ...PATH, home: '/home/me' });
      assert.deepEqual(of().searchPath, [
        '/usr/local/lib/python3.11/dist-packages',
        '/usr/lib/python3/dist-packages',
        '/home/me/.local/lib/python3.11/site-packages',
        '/usr/lib/python3.11',
      ]);
    });

    it('include-system-site-packages', async () => {
      const files: Record<string, string> = {
        ...SYSTEM,
        ...venv('/w/.venv'),
        '/usr/lib/python3/dist-packages/b.py': '',
      };
      files['/w/.venv/pyvenv.cfg'] =
        'home = /usr/bin\ninclude-system-site-packages = true\nversion_info = 3.11.7.final.0\n';
      const { of } = await world(memory(files));
      assert.deepEqual(of().searchPath, [
        '/w/.venv/lib/python3.11/site-packages',
        '/usr/lib/python3/dist-packages',
        '/usr/lib/python3.11',
      ]);
    });

    it('Windows', async () => {
      const files = {
        'C:/Python312/Lib/os.py': '',
        'C:/w/.venv/pyvenv.cfg': 'home = C:\\Python312\nversion = 3.12.1\n',
        'C:/w/.venv/Lib/site-packages/a.py': '',
      };
      const { of } = await world(memory(files), { platform: 'win32' }, {}, ['C:/w']);
      assert.deepEqual(of().searchPath, ['C:/w/.venv/Lib/site-packages', 'C:/Python312/Lib']);
    });

    it('macOS: the framework behind Homebrew’s links', async () => {
      const framework =
        '/opt/homebrew/opt/python@3.12/Frameworks/Python.framework/Versions/3.12/lib/python3.12';
      const files = {
        [`${framework}/os.py`]: '',
        '/w/.venv/pyvenv.cfg': 'home = /opt/homebrew/opt/python@3.12/bin\nversion = 3.12.1\n',
        '/w/.venv/lib/python3.12/site-packages/a.py': '',
      };
      const { of } = await world(memory(files), { platform: 'darwin' });
      assert.equal(of().searchPath[1], framework);
    });
  });

  describe('editable installs', () => {
    const site = '/w/.venv/lib/python3.11/site-packages';
    const find = async (
      files: Record<string, string>,
      name: string,
    ): Promise<readonly string[] | undefined> => {
      const { workspace, environments } = await world(memory({ ...SYSTEM, ...venv('/w/.venv'), ...files }));
      return new Modules(workspace, (file) => environments.of(file)).resolve('/w/main.py', name)?.layers;
    };

    it('a path in a .pth file, relative to it or not; code in one is not run', async () => {
      const files = {
        [`${site}/x.pth`]: "import os; os.system('true')\n# no\n/code/src\n../../../../lib\n",
        '/code/src/a.py': '',
        '/w/lib/b.py': '',
      };
      assert.deepEqual(await find(files, 'a'), ['/code/src/a.py']);
      assert.deepEqual(await find(files, 'b'), ['/w/lib/b.py']);
    });

    it('the table of a finder', async () => {
      const files = {
        [`${site}/__editable__.shop-1.0.pth`]:
          'import __editable___shop_finder; __editable___shop_finder.install()\n',
        [`${site}/__editable___shop_finder.py`]: `import sys\nMAPPING: dict[str, str] = {'shop': '/code/Shop Project/lib', "one": "/code/one.py", 'ns.deep': '/code/deep'}\n`,
        '/code/Shop Project/lib/__init__.py': '',
        '/code/Shop Project/lib/cart.py': '',
        '/code/one.py': '',
        '/code/deep/__init__.py': '',
      };
      assert.deepEqual(await find(files, 'shop.cart'), ['/code/Shop Project/lib/cart.py']);
      assert.deepEqual(await find(files, 'shop'), ['/code/Shop Project/lib/__init__.py']);
      assert.deepEqual(await find(files, 'one'), ['/code/one.py']);
      assert.deepEqual(await find(files, 'ns.deep'), ['/code/deep/__init__.py']);
    });

    it('direct_url.json, where nothing else says it', async () => {
      const files = {
        [`${site}/gear-1.0.dist-info/direct_url.json`]:
          '{"dir_info": {"editable": true}, "url": "file:///code/my%20gear"}',
        '/code/my gear/src/gear/__init__.py': '',
      };
      assert.deepEqual(await find(files, 'gear'), ['/code/my gear/src/gear/__init__.py']);
    });

    it('a library in the workspace’s own environment is still known by its pack', async () => {
      const files = {
        [`${site}/httpx/__init__.py`]: '',
        [`${site}/other.py`]: 'import httpx',
        '/w/main.py': '',
      };
      const { workspace, environments } = await world(memory({ ...SYSTEM, ...venv('/w/.venv'), ...files }));
      const modules = new Modules(workspace, (file) => environments.of(file));
      const wanted = ['pack:/httpx/httpx/__init__.pyi', `${site}/httpx/__init__.py`];
      assert.deepEqual(modules.resolve('/w/main.py', 'httpx')?.layers, wanted);
      assert.deepEqual(modules.resolve(`${site}/other.py`, 'httpx')?.layers, wanted);
      assert.equal(modules.nameOf(`${site}/httpx/__init__.py`), 'httpx');
    });
  });

  it('reads what `python3 -m venv` makes', async function () {
    let stated: string;
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'harden-venv-')));
    try {
      try {
        execFileSync('python3', ['-m', 'venv', '--without-pip', '.venv'], { cwd: folder, stdio: 'ignore' });
        stated = execFileSync(
          '.venv/bin/python',
          [
            '-c',
            'import sys, os, sysconfig; print(*sys.version_info[:2], sysconfig.get_path("purelib"), os.path.dirname(os.__file__))',
          ],
          { cwd: folder, encoding: 'utf8' },
        );
      } catch (error) {
        if (process.env.CI === 'true') throw error;
        console.log(`      skipped: python3 -m venv does not work here (${String(error).split('\n')[0]})`);
        this.skip();
      }
      const [major, minor, site, library] = stated.trim().split(' ');
      const { of } = await world(new NodeFileSystem(), {}, {}, [folder]);
      assert.deepEqual(of().version, [Number(major), Number(minor)]);
      assert.deepEqual(of().searchPath, [site, library]);
      assert.equal(of().problem, undefined);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
