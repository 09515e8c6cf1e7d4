from typing import Any, Generic, Self, TypeVar, overload
from _csv import Error as Error, reader as reader, writer as writer, register_dialect as register_dialect, unregister_dialect as unregister_dialect, get_dialect as get_dialect, list_dialects as list_dialects, field_size_limit as field_size_limit

_T = TypeVar("_T")


class Dialect:
    delimiter: Any
    quotechar: Any
    escapechar: Any
    doublequote: Any
    skipinitialspace: Any
    lineterminator: Any
    quoting: Any
class excel(Dialect): ...
class excel_tab(excel): ...
class unix_dialect(Dialect): ...

class DictReader(Generic[_T]):
    @overload
    def __init__(self, f, fieldnames=..., restkey=..., restval=...) -> None: ...
    @overload
    def __init__(self, f, fieldnames=..., restkey=..., restval=..., dialect=..., *args, **kwds) -> None:
        raise Error  # witness: import csv; csv.DictReader([], dialect="no-such")
    fieldnames: Any
    line_num: int
    restkey: Any
    def __iter__(self) -> Self: ...
    def __next__(self) -> dict[str, Any]:
        raise StopIteration  # witness: import csv; next(csv.DictReader([]))
        raise Error  # witness: import csv; list(csv.reader(["a\0" * 200000]))
        raise OSError  # documented: https://docs.python.org/3/library/csv.html#csv.csvreader.__next__
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/csv.html#csv.csvreader.__next__

class DictWriter(Generic[_T]):
    @overload
    def __init__(self, f, fieldnames) -> None: ...
    @overload
    def __init__(self, f, fieldnames, restval=..., extrasaction=..., dialect=..., *args, **kwds) -> None:
        raise Error  # witness: import csv; csv.DictWriter(open("/dev/null", "w"), [], dialect="no-such")
        raise ValueError  # witness: import csv; csv.DictWriter(open("/dev/null", "w"), [], extrasaction="x")
    fieldnames: Any
    def writeheader(self) -> Any:
        raise OSError  # witness: import csv; f = open("/dev/full", "w", 1); csv.DictWriter(f, ["a"]).writeheader()
        raise UnicodeEncodeError  # witness: import csv; csv.DictWriter(open("/dev/null", "w", encoding="ascii"), ["\xe9"]).writeheader()
    def writerow(self, rowdict) -> Any:
        raise ValueError  # witness: import csv; csv.DictWriter(open("/dev/null", "w"), []).writerow({"a": 1})
        raise Error  # witness: import csv; csv.DictWriter(open("/dev/null", "w"), ["a"], quoting=csv.QUOTE_NONE).writerow({"a": ","})
        raise OSError  # witness: import csv; f = open("/dev/full", "w", 1); csv.DictWriter(f, ["a"]).writerow({"a": 1})
        raise UnicodeEncodeError  # witness: import csv; csv.DictWriter(open("/dev/null", "w", encoding="ascii"), ["a"]).writerow({"a": "\xe9"})
    def writerows(self, rowdicts) -> Any:
        raise ValueError  # witness: import csv; csv.DictWriter(open("/dev/null", "w"), []).writerow({"a": 1})
        raise Error  # witness: import csv; csv.DictWriter(open("/dev/null", "w"), ["a"], quoting=csv.QUOTE_NONE).writerow({"a": ","})
        raise OSError  # witness: import csv; f = open("/dev/full", "w", 1); csv.DictWriter(f, ["a"]).writerow({"a": 1})
        raise UnicodeEncodeError  # witness: import csv; csv.DictWriter(open("/dev/null", "w", encoding="ascii"), ["a"]).writerow({"a": "\xe9"})

class Sniffer:
    def __init__(self) -> None: ...
    def sniff(self, sample, delimiters=...) -> Any:
        raise Error  # witness: import csv; csv.Sniffer().sniff("")
    def has_header(self, sample) -> bool:
        raise Error  # witness: import csv; csv.Sniffer().has_header("")
        raise StopIteration  # documented: https://docs.python.org/3/library/csv.html#csv.Sniffer.has_header
QUOTE_ALL: int
QUOTE_MINIMAL: int
QUOTE_NONE: int
QUOTE_NONNUMERIC: int
