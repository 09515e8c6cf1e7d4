from typing import Any


class PickleError(Exception): ...
class PicklingError(PickleError): ...
class UnpicklingError(PickleError): ...

class Pickler:
    def __init__(self, file, protocol=..., fix_imports=..., buffer_callback=...) -> None:
        raise ValueError  # witness: import pickle; import io; pickle.Pickler(io.BytesIO(), 99)
    def dump(self, obj, /) -> None:
        raise PicklingError  # witness: import pickle; import io; pickle.Pickler(io.BytesIO()).dump(lambda: 1)
        raise TypeError  # witness: import pickle; import io, threading; pickle.Pickler(io.BytesIO()).dump(threading.Lock())
        __unresolved__("calls __reduce__ of the objects")
    def clear_memo(self) -> None: ...

class Unpickler:
    def __init__(self, file, *, fix_imports=..., encoding=..., errors=..., buffers=...) -> None: ...
    def load(self) -> Any:
        raise UnpicklingError  # witness: import pickle; import io; pickle.Unpickler(io.BytesIO(b"x")).load()
        raise EOFError  # witness: import pickle; import io; pickle.Unpickler(io.BytesIO(b"")).load()
        __unresolved__("runs what the pickle says")
    def find_class(self, module_name, global_name, /) -> Any:
        raise ImportError  # documented: https://docs.python.org/3/library/pickle.html#pickle.Unpickler.find_class
        raise AttributeError  # documented: https://docs.python.org/3/library/pickle.html#pickle.Unpickler.find_class
def dumps(obj, protocol=..., *, fix_imports=..., buffer_callback=...) -> bytes:
    raise PicklingError  # witness: import pickle; pickle.dumps(lambda: 1)
    raise TypeError  # witness: import pickle; import threading; pickle.dumps(threading.Lock())
    raise AttributeError  # witness: import pickle; exec("def f():\n def g(): pass\n return g"); pickle.dumps(f())
    __unresolved__("calls __reduce__ of the objects")
def dump(obj, file, protocol=..., *, fix_imports=..., buffer_callback=...) -> None:
    raise PicklingError  # witness: import pickle; import io; pickle.dump(lambda: 1, io.BytesIO())
    raise TypeError  # witness: import pickle; import io, threading; pickle.dump(threading.Lock(), io.BytesIO())
    raise OSError  # witness: import pickle; pickle.dump(1, open("/dev/full", "wb", 0))
    __unresolved__("calls __reduce__ of the objects")
def loads(data, /, *, fix_imports=..., encoding=..., errors=..., buffers=...) -> Any:
    raise UnpicklingError  # witness: import pickle; pickle.loads(b"x")
    raise EOFError  # witness: import pickle; pickle.loads(b"")
    raise ImportError  # witness: import pickle; pickle.loads(b"cno_such_module_x\nx\n.")
    raise AttributeError  # witness: import pickle; pickle.loads(b"cos\nno_such\n.")
    __unresolved__("runs what the pickle says")
def load(file, *, fix_imports=..., encoding=..., errors=..., buffers=...) -> Any:
    raise UnpicklingError  # witness: import pickle; import io; pickle.load(io.BytesIO(b"x"))
    raise EOFError  # witness: import pickle; import io; pickle.load(io.BytesIO(b""))
    raise OSError  # documented: https://docs.python.org/3/library/pickle.html#pickle.load
    __unresolved__("runs what the pickle says")
