from typing import Any, MutableMapping, Self


class Shelf(MutableMapping[str, Any]):
    def __init__(self, dict, protocol=..., writeback=..., keyencoding=...) -> None: ...
    def __getitem__(self, key) -> Any:
        raise KeyError  # witness: import shelve; shelve.Shelf({})["a"]
        __unresolved__("unpickles the value")
    def __setitem__(self, key, value) -> None:
        __unresolved__("pickles the value")
    def __delitem__(self, key) -> None:
        raise KeyError  # witness: import shelve; s = shelve.Shelf({}); del s["a"]
    def get(self, key, default=...) -> Any:
        __unresolved__("unpickles the value")
    def close(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/shelve.html#shelve.Shelf.sync
    def sync(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/shelve.html#shelve.Shelf.sync
    def __enter__(self) -> Self: ...
    def __exit__(self, type, value, traceback) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/shelve.html#shelve.Shelf.close
    def __contains__(self, key): ...
    def __len__(self): ...
    def __iter__(self): ...
class BsdDbShelf(Shelf): ...
class DbfilenameShelf(Shelf): ...
def open(filename, flag=..., protocol=..., writeback=...) -> DbfilenameShelf:
    raise OSError  # documented: https://docs.python.org/3/library/shelve.html#shelve.open
    __unresolved__("depends on the dbm library in use")
