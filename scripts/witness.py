#!/usr/bin/env python3
"""Check knowledge packs against the real libraries.

    python scripts/witness.py server/src/knowledge/packs/stdlib [more packs...] [--json]

A pack is a directory of stub files (see server/src/knowledge/FORMAT.md). For every stub whose
module can be imported by the running Python, this checks that classes, functions, attributes and
aliases exist and agree with the real ones, and runs every witness: it must raise the stated type.
Exit status: 0 when nothing is wrong, 1 otherwise, 2 when called wrongly.
"""
import argparse
import ast
import builtins
import concurrent.futures
import importlib
import importlib.util
import inspect
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import tokenize

MISSING = object()
MODULE = ""   # the module that a worker checks
TYPING_ONLY = {"typing", "typing_extensions", "collections.abc", "types", "_typeshed", "__future__"}
# Names that packs use among themselves and no module holds: the decorator that says so, and what it marks in the
# standard library's pack for others to import.
PACK_ONLY = {"type_check_only", "JSONValue", "GzipText"}


# --------------------------------------------------------------------------- reading a stub

class Stub:
    def __init__(self, path, module, is_package):
        self.path = path
        self.module = module
        self.is_package = is_package
        self.imports = []     # {line, module, name, asname, reexport}
        self.classes = []     # {line, qualname, bases}
        self.functions = []   # {line, qualname, async, returns}
        self.attributes = []  # {line, qualname}
        self.aliases = []     # {line, qualname, value}
        self.raises = []      # {line, qualname, type, kind, text}
        self.annotations = [] # (line, expression)
        self.params = set()
        self.problems = []    # {line, what}
        self.skipped = 0      # raises under a condition that is false here


def read_stub(path, module, is_package):
    stub = Stub(path, module, is_package)
    with tokenize.open(path) as f:
        source = f.read()
    try:
        tree = ast.parse(source)
    except SyntaxError as e:
        stub.problems.append({"line": e.lineno or 1, "what": f"does not parse: {e.msg}"})
        return stub
    comments = {}
    for tok in tokenize.generate_tokens(io.StringIO(source).readline):
        if tok.type == tokenize.COMMENT:
            comments[tok.start[0]] = tok.string[1:].strip()
    Reader(stub, comments).body(tree.body, [])
    share_between_overloads(stub)
    return stub


def condition(test):
    """The value of a condition on the version or the platform; None when it is not one."""
    try:
        for node in ast.walk(test):
            if isinstance(node, ast.Name) and node.id not in ("sys", "TYPE_CHECKING"):
                return None
            if isinstance(node, (ast.Call, ast.Lambda, ast.Await)):
                if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "sys.platform.startswith"):
                    return None
        return bool(eval(compile(ast.Expression(test), "<if>", "eval"), {"sys": sys, "TYPE_CHECKING": True}))
    except Exception:
        return None


class Reader:
    def __init__(self, stub, comments):
        self.stub = stub
        self.comments = comments

    def problem(self, node, what):
        self.stub.problems.append({"line": node.lineno, "what": what})

    def body(self, statements, scope):
        for node in statements:
            self.statement(node, scope)

    def statement(self, node, scope):
        s = self.stub
        if isinstance(node, ast.If):
            value = condition(node.test)
            if value is None:
                self.problem(node, "only conditions on sys.version_info, sys.platform and TYPE_CHECKING")
                return
            self.body(node.body if value else node.orelse, scope)
            for other in node.orelse if value else node.body:
                s.skipped += sum(isinstance(n, ast.Raise) for n in ast.walk(other))
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = s.module.split(".")
                if not s.is_package:
                    parts = parts[:-1]
                parts = parts[: len(parts) - (node.level - 1)]
                base = ".".join(parts + ([node.module] if node.module else []))
            for a in node.names:
                s.imports.append({"line": node.lineno, "module": base, "name": a.name,
                                  "asname": a.asname or a.name, "reexport": a.name == "*" or (a.asname is not None and (a.asname == a.name or a.asname[0] != "_"))})
        elif isinstance(node, ast.Import):
            for a in node.names:
                s.imports.append({"line": node.lineno, "module": a.name, "name": None,
                                  "asname": a.asname, "reexport": False})
        elif isinstance(node, ast.ClassDef):
            if decorated(node, PACK_ONLY):
                self.inner_raises(node, scope + [node.name])
                s.classes.append({"line": node.lineno, "qualname": ".".join(scope + [node.name]),
                                  "bases": [], "pack_only": True})
                return
            s.classes.append({"line": node.lineno, "qualname": ".".join(scope + [node.name]),
                              "bases": [ast.unparse(b) for b in node.bases], "pack_only": False})
            for b in node.bases:
                s.annotations.append((node.lineno, ast.unparse(b)))
            self.body(node.body, scope + [node.name])
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            self.function(node, scope)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            s.attributes.append({"line": node.lineno, "qualname": ".".join(scope + [node.target.id])})
            s.annotations.append((node.lineno, ast.unparse(node.annotation)))
        elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            self.alias(node, scope)
        elif isinstance(node, ast.Pass) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            pass
        else:
            self.problem(node, f"not part of the format: {ast.unparse(node).splitlines()[0]}")

    def alias(self, node, scope):
        name, value = node.targets[0].id, node.value
        text = ast.unparse(value)
        if isinstance(value, ast.Call) and text.split("(")[0].split(".")[-1] in ("TypeVar", "ParamSpec", "TypeVarTuple", "NewType"):
            self.stub.aliases.append({"line": node.lineno, "qualname": name, "value": None})
            return
        if name == "__all__":
            return
        if not isinstance(value, (ast.Name, ast.Attribute, ast.Subscript, ast.BinOp, ast.Constant)):
            self.problem(node, f"not part of the format: {ast.unparse(node)}")
            return
        plain = isinstance(value, (ast.Name, ast.Attribute))
        self.stub.aliases.append({"line": node.lineno, "qualname": ".".join(scope + [name]),
                                  "value": text if plain else None})

    def inner_raises(self, node, scope):
        for n in node.body:
            if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.function(n, scope, exists=False)

    def function(self, node, scope, exists=True):
        s = self.stub
        qualname = ".".join(scope + [node.name])
        if decorated(node, PACK_ONLY):
            exists = False
        if exists and not decorated(node, {"setter", "deleter"}):
            s.functions.append({"line": node.lineno, "qualname": qualname,
                                "async": isinstance(node, ast.AsyncFunctionDef),
                                "property": decorated(node, {"property", "cached_property"}),
                                "returns": ast.unparse(node.returns) if node.returns else None})
        a = node.args
        params = a.posonlyargs + a.args + a.kwonlyargs + [p for p in (a.vararg, a.kwarg) if p]
        for p in params:
            if p.annotation:
                s.annotations.append((node.lineno, ast.unparse(p.annotation)))
        if node.returns:
            s.annotations.append((node.lineno, ast.unparse(node.returns)))
        names = {p.arg for p in params}
        if len(names) < len(params):
            self.problem(node, f"{qualname}: a parameter twice")
        overload = node.lineno if decorated(node, {"overload"}) else None
        self.keeping(node, qualname, overload)
        for st in node.body:
            self.effect(st, qualname, names, overload)

    def keeping(self, node, qualname, overload):
        """A `# keeps:` comment: the code after it makes a decorator that passes on what a function raises and gives."""
        comment = self.comments.get(node.body[0].lineno, "")
        if not comment.startswith("keeps:"):
            return
        *before, decorator = comment[len("keeps:"):].strip().split("; ")
        lines = [*before, "def raises(*args, **kwargs): raise ZeroDivisionError", "def gives(*args, **kwargs): return 41",
                 f"assert ({decorator})(gives)() == 41, 'it gives something else'", f"({decorator})(raises)()"]
        self.stub.raises.append({"line": node.lineno, "qualname": qualname, "type": "ZeroDivisionError",
                                 "kind": "witness", "text": "\n".join(lines), "overload": overload})

    def effect(self, st, qualname, params, overload):
        if isinstance(st, ast.If):
            value = condition(st.test)
            if value is None:
                self.problem(st, "only conditions on sys.version_info, sys.platform and TYPE_CHECKING")
                return
            for inner in st.body if value else st.orelse:
                self.effect(inner, qualname, params, overload)
            for other in st.orelse if value else st.body:
                self.stub.skipped += sum(isinstance(n, ast.Raise) for n in ast.walk(other))
            return
        if isinstance(st, ast.Pass) or (isinstance(st, ast.Expr) and isinstance(st.value, ast.Constant)):
            return
        if isinstance(st, ast.Raise) and isinstance(st.exc, (ast.Name, ast.Attribute)) and st.cause is None:
            comment = self.comments.get(st.lineno, "")
            kind, text = None, ""
            for k in ("witness", "documented"):
                if comment.startswith(k + ":"):
                    kind, text = k, comment[len(k) + 1:].strip()
            self.stub.raises.append({"line": st.lineno, "qualname": qualname, "type": ast.unparse(st.exc),
                                     "kind": kind, "text": text, "overload": overload})
            return
        value = st.value if isinstance(st, ast.Expr) else None
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
            if value.func.id in params:
                return
            constants = [a for a in value.args if isinstance(a, ast.Constant)]
            if value.func.id == "__unresolved__" and len(value.args) == len(constants) in (1, 2):
                return
            if value.func.id == "__validates__" and not value.args:
                return
            if value.func.id == "__calls__" and len(value.args) == len(constants) == 1:
                return
        if isinstance(value, ast.Await):
            inner = value.value
            if isinstance(inner, ast.Call):
                inner = inner.func
            if isinstance(inner, ast.Starred):
                inner = inner.value
            if isinstance(inner, ast.Name) and inner.id in params:
                return
        self.problem(st, f"not part of the format: {ast.unparse(st).splitlines()[0]}")


def decorated(node, names):
    return any(ast.unparse(d).split("(")[0].split(".")[-1] in names for d in node.decorator_list)


def share_between_overloads(stub):
    known = {}
    for r in stub.raises:
        if r["overload"] and r["kind"]:
            known.setdefault((r["qualname"], r["type"]), r)
    for r in stub.raises:
        if r["kind"] is None and r["overload"]:
            other = known.get((r["qualname"], r["type"]))
            if other:
                r["kind"], r["text"] = other["kind"], other["text"]
        if r["kind"] is None:
            stub.problems.append({"line": r["line"], "what": f"{r['qualname']}: raise {r['type']} has neither witness nor documented page", "raise": True})
        elif not r["text"]:
            stub.problems.append({"line": r["line"], "what": f"{r['qualname']}: raise {r['type']} has an empty {r['kind']}", "raise": True})
        elif r["kind"] == "documented" and not r["text"].startswith("https://"):
            stub.problems.append({"line": r["line"], "what": f"{r['qualname']}: documented needs a page (https://...)", "raise": True})


def stubs_of(pack):
    for root, dirs, files in os.walk(pack):
        dirs.sort()
        for name in sorted(files):
            if not name.endswith(".pyi"):
                continue
            rel = os.path.relpath(os.path.join(root, name), pack)[:-4].replace(os.sep, ".")
            is_package = rel.endswith("__init__")
            module = rel[: -len(".__init__")] if is_package and "." in rel else rel
            yield read_stub(os.path.join(root, name), module, is_package)


# --------------------------------------------------------------------------- the worker: one module

class Timeout(BaseException):
    pass


def worker():
    global MODULE
    job = json.load(sys.stdin)
    MODULE = job["module"]
    out = os.fdopen(os.dup(1), "w")
    quiet = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(quiet, fd)
    sys.stdin = open(0, closefd=False)

    def say(**message):
        out.write(json.dumps(message) + "\n")
        out.flush()

    import warnings
    warnings.simplefilter("ignore")
    sys.unraisablehook = lambda *a: None
    import threading
    threading.excepthook = lambda *a: None
    seconds = job["timeout"]
    if hasattr(signal, "SIGALRM"):
        def expired(*_):
            raise Timeout()
        signal.signal(signal.SIGALRM, expired)
    try:
        mod = importlib.import_module(job["module"])
    except BaseException as e:
        say(event="import", error=f"{type(e).__name__}: {e}", absent=absent(job["module"], e))
        return
    say(event="import", error=None)
    scope = dict(vars(builtins))
    wrong = []

    def bad(item, what):
        wrong.append({"line": item["line"], "what": what})

    for imp in job["imports"]:
        bind_import(imp, mod, scope, bad)
    local = set()
    for c in job["classes"]:
        local.add(c["qualname"].split(".")[0])
        if c["pack_only"]:
            scope[c["qualname"]] = object
    for c in job["classes"] + job["functions"] + job["attributes"] + job["aliases"]:
        top = c["qualname"].split(".")[0]
        if hasattr(mod, top):
            scope[top] = getattr(mod, top)
        elif top not in scope:
            scope[top] = object
    for c in job["classes"]:   # a nested class is seen by its neighbours
        scope.setdefault(c["qualname"].split(".")[-1], find(mod, c["qualname"]))
    pack_only = {c["qualname"] for c in job["classes"] if c["pack_only"]}
    declared = {c["qualname"] for c in job["classes"]}
    for c in job["classes"]:
        if not c["pack_only"]:
            check_class(c, mod, scope, bad, pack_only)
    for f in job["functions"]:
        check_function(f, mod, bad)
    for a in job["attributes"]:
        owner, _, name = a["qualname"].rpartition(".")
        if not owner and find(mod, a["qualname"]) is MISSING and not name.startswith("__"):
            bad(a, f"{job['module']}.{name} does not exist")
    for a in job["aliases"]:
        check_alias(a, mod, scope, bad)
    for line, text in job["annotations"]:
        check_annotation(line, text, scope, bad)
    say(event="checks", wrong=wrong)

    done = {}
    for i, r in enumerate(job["raises"]):
        if i < job["start"]:
            continue
        say(event="begin", index=i)
        if r["kind"] != "witness":
            problem = None
            try:
                expected = eval(r["type"], scope)
                if not (isinstance(expected, type) and issubclass(expected, BaseException)):
                    problem = f"{r['type']} is not an exception class"
            except Exception:
                problem = f"{r['type']} cannot be resolved"
            say(event="end", index=i, problem=problem)
            continue
        key = (r["type"], r["text"])
        if key not in done:
            done[key] = run_witness(r, scope, seconds)
        say(event="end", index=i, problem=done[key])
    out.flush()
    os._exit(0)


def absent(module, error):
    """Is the module's package simply not there (and not: the pack names a module that never was)?"""
    top = module.split(".")[0]
    if isinstance(error, ModuleNotFoundError):
        missing = error.name or ""
        if missing == top or not (missing == module or module.startswith(missing + ".")):
            return True   # the package, or something it needs, is not installed
        return False
    return isinstance(error, ImportError)


def find(mod, qualname):
    obj = mod
    for part in qualname.split("."):
        if inspect.isclass(obj):
            try:
                obj = inspect.getattr_static(obj, part)
                if isinstance(obj, (staticmethod, classmethod)):
                    obj = obj.__func__
            except AttributeError:
                try:
                    obj = getattr(obj, part)
                except Exception:
                    return MISSING
        else:
            try:
                obj = getattr(obj, part)
            except Exception:
                return MISSING
    return obj


def bind_import(imp, mod, scope, bad):
    try:
        source = importlib.import_module(imp["module"])
    except Exception as e:
        if imp["module"] not in TYPING_ONLY and imp["module"] != "_typeshed":
            if not absent(imp["module"], e) or imp["module"].split(".")[0] == MODULE.split(".")[0]:
                bad(imp, f"import of {imp['module']} fails: {type(e).__name__}")
        if imp["asname"]:
            scope[imp["asname"]] = object
        return
    if imp["name"] is None:
        if imp["asname"]:
            scope[imp["asname"]] = source
        else:
            top = imp["module"].split(".")[0]
            scope[top] = sys.modules[top]
        return
    if imp["name"] == "*":
        for n in getattr(source, "__all__", [n for n in vars(source) if not n.startswith("_")]):
            scope[n] = getattr(source, n, object)
        return
    value = getattr(source, imp["name"], MISSING)
    if value is MISSING:
        try:
            value = importlib.import_module(imp["module"] + "." + imp["name"])
        except Exception:
            value = MISSING
    if value is MISSING:
        if imp["module"] not in TYPING_ONLY and imp["name"] not in PACK_ONLY:
            bad(imp, f"{imp['module']}.{imp['name']} does not exist")
        scope[imp["asname"]] = object
        return
    scope[imp["asname"]] = value
    if imp["reexport"] and imp["module"] not in TYPING_ONLY:
        here = getattr(mod, imp["asname"], MISSING)
        if here is MISSING:
            bad(imp, f"{MODULE}.{imp['asname']} does not exist (re-exported from {imp['module']})")
        elif here is not value and here != value and getattr(here, "__origin__", None) is not value:
            bad(imp, f"{MODULE}.{imp['asname']} is not {imp['module']}.{imp['name']}")


def check_class(c, mod, scope, bad, pack_only):
    cls = find(mod, c["qualname"])
    full = f"{MODULE}.{c['qualname']}"
    if cls is MISSING:
        return bad(c, f"class {full} does not exist")
    if not inspect.isclass(cls):
        return bad(c, f"{full} is not a class")
    if (cls.__module__, cls.__qualname__) != (MODULE, c["qualname"]):
        home = sys.modules.get(cls.__module__)
        # A claim nobody can import counts for nothing; a class may also live where the source defines it.
        if home is not None and find(home, cls.__qualname__) is cls and not defines(mod, c["qualname"]):
            bad(c, f"class {full} is really {cls.__module__}.{cls.__qualname__}")
    for text in c["bases"]:
        plain = text.split("[")[0]
        if plain.split(".")[-1] in ("Generic", "Protocol", "NamedTuple", "TypedDict"):
            continue
        if plain in pack_only:
            continue
        try:
            base = eval(plain, scope)
        except Exception:
            bad(c, f"base {plain} of {full} cannot be resolved")
            continue
        base = getattr(base, "__origin__", base)
        if not inspect.isclass(base):
            bad(c, f"base {plain} of {full} is not a class")
        elif base not in cls.__mro__ and not (inspect.isabstract(base) and issubclass(cls, base)):
            try:
                virtual = issubclass(cls, base) and not issubclass(cls, BaseException)
            except TypeError:
                virtual = False
            if not virtual:
                bad(c, f"{full} does not derive from {plain}")


def defines(mod, qualname):
    """Does the source of this module define the class, whatever its `__module__` says?"""
    try:
        source = inspect.getsource(mod)
    except (OSError, TypeError):
        return False
    name = qualname.split(".")[-1]
    return any(line.strip().startswith((f"class {name}(", f"class {name}:")) for line in source.splitlines())


def check_function(f, mod, bad):
    obj = find(mod, f["qualname"])
    full = f"{MODULE}.{f['qualname']}"
    if obj is MISSING:
        # an attribute that only instances have can be declared as a property
        if not f["property"]:
            bad(f, f"{full} does not exist")
        return
    if f["property"] and inspect.isroutine(obj) and not inspect.ismethoddescriptor(obj):
        bad(f, f"{full} is a method, not a property")
    if inspect.iscoroutinefunction(obj) and not f["async"]:
        returns = (f["returns"] or "").split("[")[0].split(".")[-1]
        if returns not in ("Awaitable", "Coroutine", "Future", "Task", "Any"):
            bad(f, f"{full} is a coroutine function: write async def")


def check_alias(a, mod, scope, bad):
    name = a["qualname"].split(".")[-1]
    here = find(mod, a["qualname"])
    if a["value"] is None:
        return
    if here is MISSING:
        if not name.startswith("_"):
            bad(a, f"{MODULE}.{a['qualname']} does not exist")
        return
    names = dict(scope)
    owner = a["qualname"].rpartition(".")[0]
    if owner:
        cls = find(mod, owner)
        names.update({n: find(mod, f"{owner}.{n}") for n in dir(cls)})
    try:
        there = eval(a["value"], names)
    except Exception:
        return bad(a, f"{a['value']} cannot be resolved")
    if isinstance(there, (staticmethod, classmethod)):
        there = there.__func__
    there = getattr(there, "__func__", there)
    if here is not there and here != there:
        bad(a, f"{MODULE}.{a['qualname']} is not {a['value']}")


def check_annotation(line, text, scope, bad):
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError:
        return bad({"line": line}, f"annotation {text} does not parse")
    todo = [tree.body]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Subscript) and ast.unparse(node.value).split(".")[-1] == "Literal":
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            check_annotation(line, node.value, scope, bad)
            continue
        if isinstance(node, ast.Name):
            if node.id not in scope:
                bad({"line": line}, f"annotation {text}: {node.id} is not defined or imported in the stub")
            continue
        if isinstance(node, ast.Attribute):
            top = ast.unparse(node).split(".")[0]
            if top in scope and scope[top] is not object:
                try:
                    eval(ast.unparse(node), scope)
                except Exception:
                    bad({"line": line}, f"annotation {text}: {ast.unparse(node)} does not exist")
            elif top not in scope:
                bad({"line": line}, f"annotation {text}: {top} is not defined or imported in the stub")
            continue
        todo.extend(ast.iter_child_nodes(node))


def run_witness(r, scope, seconds):
    try:
        expected = eval(r["type"], scope)
    except Exception:
        return f"{r['type']} cannot be resolved"
    if not (isinstance(expected, type) and issubclass(expected, BaseException)):
        return f"{r['type']} is not an exception class"
    code = None
    for text in (r["text"], r["text"].replace("; ", "\n")):
        try:
            code = compile(text, "<witness>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            break
        except (SyntaxError, ValueError) as e:
            error = e
    if code is None:
        return f"witness does not compile: {error}"
    alarm = getattr(signal, "alarm", lambda s: None)
    home = os.environ["HOME"]
    os.chdir(tempfile.mkdtemp(dir=home))
    ns = {"__name__": "__witness__", "__builtins__": builtins}
    try:
        alarm(seconds)
        if code.co_flags & inspect.CO_COROUTINE:
            import asyncio
            asyncio.run(eval(code, ns))
        else:
            exec(code, ns)
    except Timeout:
        return f"witness took more than {seconds} s"
    except BaseException as e:
        alarm(0)
        if isinstance(e, expected):
            return None
        try:
            text = str(e)[:120]
        except Exception:
            text = "?"
        return f"witness raises {type(e).__module__}.{type(e).__qualname__} ({text}), not {r['type']}"
    finally:
        alarm(0)
        os.chdir(home)
    return "witness raises nothing"


# --------------------------------------------------------------------------- the parent

def run_module(stub, timeout):
    """Returns (status, wrong, per-raise problem or None)."""
    results = {}
    wrong = list(stub.problems)
    job = {"module": stub.module, "timeout": timeout, "start": 0,
           **{k: getattr(stub, k) for k in ("imports", "classes", "functions", "attributes", "aliases", "raises", "annotations")}}
    if not any((stub.classes, stub.functions, stub.attributes, stub.aliases, stub.imports)):
        return "empty", wrong, results
    first = True
    while True:
        with tempfile.TemporaryDirectory() as home:
            env = {k: v for k, v in os.environ.items() if "proxy" not in k.lower()}
            env.update(HOME=home, PYTHONWARNINGS="ignore", PYTHONDONTWRITEBYTECODE="1", TMPDIR=home)
            proc = subprocess.Popen([sys.executable, os.path.abspath(__file__), "--worker"], cwd=home, env=env,
                                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            try:
                output, errors = proc.communicate(json.dumps(job), timeout=60 + 2 * timeout * 3)
            except subprocess.TimeoutExpired:
                proc.kill()
                output, errors = proc.communicate()
        current = None
        imported = False
        for line in output.splitlines():
            try:
                m = json.loads(line)
            except ValueError:
                continue
            if m["event"] == "import":
                imported = True
                if m["error"]:
                    if m["absent"]:
                        return "absent", wrong, results
                    wrong.append({"line": 1, "what": f"module {stub.module} cannot be imported: {m['error']}"})
                    return "broken", wrong, results
            elif m["event"] == "checks" and first:
                wrong.extend(m["wrong"])
                first = False
            elif m["event"] == "begin":
                current = m["index"]
            elif m["event"] == "end":
                results[m["index"]] = m["problem"]
                current = None
        if not imported or (first and current is None and not results):
            wrong.append({"line": 1, "what": f"the check of {stub.module} died: {errors.strip().splitlines()[-1:] or proc.returncode}"})
            return "broken", wrong, results
        if current is None:
            return "checked", wrong, results
        results[current] = f"the process died or hung (status {proc.returncode})"
        job["start"] = current + 1


def main():
    if sys.argv[1:] == ["--worker"]:
        return worker()
    parser = argparse.ArgumentParser(description="Check knowledge packs against the real libraries.")
    parser.add_argument("packs", nargs="+", metavar="PACK", help="directory of stub files")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--timeout", type=int, default=5, metavar="SECONDS", help="per witness (default 5)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--module", action="append", default=[], help="only this module (may be repeated)")
    args = parser.parse_args()
    stubs = []
    for pack in args.packs:
        if not os.path.isdir(pack):
            parser.error(f"{pack} is not a directory")
        found = [(pack, s) for s in stubs_of(pack) if not args.module or s.module in args.module]
        stubs.extend(found)
    if not stubs:
        parser.error("no stub file found")
    totals = {"witnessed": 0, "documented": 0, "wrong": 0, "skipped": 0}
    report, wrongs, absent_packages = [], [], set()
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        outcomes = list(pool.map(lambda s: run_module(s[1], args.timeout), stubs))
    for (pack, stub), (status, wrong, results) in zip(stubs, outcomes):
        count = {"witnessed": 0, "documented": 0, "wrong": 0, "skipped": stub.skipped}
        if status == "absent":
            absent_packages.add(stub.module.split(".")[0])
        for w in wrong:
            if status != "absent" or w in stub.problems:
                count["wrong"] += 1
                wrongs.append({"file": os.path.relpath(stub.path), "module": stub.module, **w})
        for i, r in enumerate(stub.raises):
            if status in ("absent", "empty"):
                count["skipped"] += 1
            elif r["kind"] is None or not r["text"]:
                continue  # already counted
            elif results.get(i, "never run"):
                count["wrong"] += 1
                wrongs.append({"file": os.path.relpath(stub.path), "module": stub.module, "line": r["line"],
                               "what": f"{r['qualname']}: {results.get(i, 'never run')}: {r['text']}"})
            else:
                count["witnessed" if r["kind"] == "witness" else "documented"] += 1
        report.append({"pack": pack, "module": stub.module, "status": status, **count})
        for k in totals:
            totals[k] += count[k]
    if args.json:
        print(json.dumps({"python": sys.version.split()[0], **totals, "modules": report, "wrong_entries": wrongs}, indent=1))
    else:
        for w in wrongs:
            print(f"{w['file']}:{w['line']}: {w['what']}")
        print("{witnessed} witnessed, {documented} documented only, {wrong} wrong, "
              "{skipped} skipped (package not installed or another Python version)".format(**totals))
        if absent_packages:
            print("not installed: " + ", ".join(sorted(absent_packages)))
    return 1 if totals["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
