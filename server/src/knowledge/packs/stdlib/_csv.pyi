import sys
from typing import Any, Self


class Error(Exception): ...
if sys.version_info >= (3, 10):
    class Reader:
        line_num: int
        dialect: Any
        def __iter__(self) -> Self: ...
        def __next__(self) -> list[str]:
            raise StopIteration  # witness: import csv; next(csv.reader([]))
            raise Error  # witness: import csv; list(csv.reader(["a" * 200000]))
            raise ValueError  # witness: import csv; list(csv.reader(["a"], quoting=csv.QUOTE_NONNUMERIC))
            raise OSError  # documented: https://docs.python.org/3/library/csv.html#csv.csvreader.__next__
    class Writer:
        dialect: Any
        def writerow(self, row, /) -> Any:
            raise Error  # witness: import csv; csv.writer(open("/dev/null", "w")).writerow(5)
            raise OSError  # witness: import csv; f = open("/dev/full", "w", 1); csv.writer(f).writerow([1])
            raise UnicodeEncodeError  # witness: import csv; csv.writer(open("/dev/null", "w", encoding="ascii")).writerow(["\xe9"])
        def writerows(self, rows, /) -> Any:
            raise Error  # witness: import csv; csv.writer(open("/dev/null", "w")).writerows([5])
            raise OSError  # witness: import csv; f = open("/dev/full", "w", 1); csv.writer(f).writerows([[1]])
            raise UnicodeEncodeError  # witness: import csv; csv.writer(open("/dev/null", "w", encoding="ascii")).writerows([["\xe9"]])
def reader(iterable, /, dialect=..., *args, **kwargs) -> Reader:
    raise Error  # witness: import csv; csv.reader([], "no-such")
def writer(fileobj, /, dialect=..., *args, **kwargs) -> Writer:
    raise Error  # witness: import csv; csv.writer(open("/dev/null", "w"), "no-such")
def register_dialect(*args, **kwargs) -> Any:
    raise Error  # witness: import csv; csv.get_dialect("no-such")
def unregister_dialect(name) -> Any:
    raise Error  # witness: import csv; csv.get_dialect("no-such")
def get_dialect(name) -> Any:
    raise Error  # witness: import csv; csv.get_dialect("no-such")
def list_dialects() -> list[str]: ...
def field_size_limit(*args, **kwargs) -> int: ...
