from typing import Any


class Error(Exception): ...
def setlocale(category, locale=...) -> str:
    raise Error  # witness: import locale; locale.setlocale(locale.LC_ALL, "no_SUCH")
def getlocale(category=...) -> tuple[str | None, str | None]:
    raise ValueError  # witness: import locale; locale._parse_localename("x")
def getdefaultlocale(envvars=...) -> tuple[str | None, str | None]:
    raise ValueError  # witness: import locale; locale._parse_localename("x")
def localeconv() -> dict[str, Any]: ...
def nl_langinfo(key, /) -> str:
    raise ValueError  # witness: import locale; locale.nl_langinfo(-99)
def getpreferredencoding(do_setlocale=...) -> str:
    raise ValueError  # witness: import locale; locale.currency(1)
def normalize(localename) -> str:
    raise ValueError  # witness: import locale; locale.currency(1)
def str(val) -> str:
    raise ValueError  # witness: import locale; locale.currency(1)
def format_string(f, val, grouping=..., monetary=...) -> str:
    raise ValueError  # witness: import locale; locale.currency(1)
def currency(val, symbol=..., grouping=..., international=...) -> str:
    raise ValueError  # witness: import locale; locale.currency(1)
def delocalize(string) -> str:
    raise ValueError  # witness: import locale; locale.currency(1)
def localize(string, grouping=..., monetary=...) -> str:
    raise ValueError  # witness: import locale; locale.currency(1)
def getencoding() -> str: ...
def atof(string, func=...) -> float:
    raise ValueError  # witness: import locale; locale.atof("x")
def atoi(string) -> int:
    raise ValueError  # witness: import locale; locale.atoi("x")
def strcoll(os1, os2, /) -> int: ...
def strxfrm(string, /) -> str: ...
ABDAY_1: int
ABDAY_2: int
ABDAY_3: int
ABDAY_4: int
ABDAY_5: int
ABDAY_6: int
ABDAY_7: int
ABMON_1: int
ABMON_10: int
ABMON_11: int
ABMON_12: int
ABMON_2: int
ABMON_3: int
ABMON_4: int
ABMON_5: int
ABMON_6: int
ABMON_7: int
ABMON_8: int
ABMON_9: int
ALT_DIGITS: int
AM_STR: int
CHAR_MAX: int
CODESET: int
CRNCYSTR: int
DAY_1: int
DAY_2: int
DAY_3: int
DAY_4: int
DAY_5: int
DAY_6: int
DAY_7: int
D_FMT: int
D_T_FMT: int
ERA: int
ERA_D_FMT: int
ERA_D_T_FMT: int
ERA_T_FMT: int
LC_ALL: int
LC_COLLATE: int
LC_CTYPE: int
LC_MESSAGES: int
LC_MONETARY: int
LC_NUMERIC: int
LC_TIME: int
MON_1: int
MON_10: int
MON_11: int
MON_12: int
MON_2: int
MON_3: int
MON_4: int
MON_5: int
MON_6: int
MON_7: int
MON_8: int
MON_9: int
NOEXPR: int
PM_STR: int
RADIXCHAR: int
THOUSEP: int
T_FMT: int
T_FMT_AMPM: int
YESEXPR: int
locale_alias: dict[Any, Any]
locale_encoding_alias: dict[Any, Any]
windows_locale: dict[Any, Any]
