from typing import Any, Mapping, MutableMapping, overload, type_check_only


class Error(Exception):
    message: str

class NoSectionError(Error):
    section: str

class DuplicateSectionError(Error):
    section: str

class DuplicateOptionError(Error):
    section: str
    option: str

class NoOptionError(Error):
    section: str
    option: str
class InterpolationError(Error): ...
class InterpolationDepthError(InterpolationError): ...
class InterpolationMissingOptionError(InterpolationError): ...
class InterpolationSyntaxError(InterpolationError): ...
class ParsingError(Error): ...
class MissingSectionHeaderError(ParsingError): ...
class Interpolation: ...
class BasicInterpolation(Interpolation): ...
class ExtendedInterpolation(Interpolation): ...
class LegacyInterpolation(Interpolation): ...

class RawConfigParser(MutableMapping[str, SectionProxy]):
    def __init__(self, defaults=..., dict_type=..., allow_no_value=..., *, delimiters=..., comment_prefixes=..., inline_comment_prefixes=..., strict=..., empty_lines_in_values=..., default_section=..., interpolation=..., converters=...) -> None: ...
    default_section: str
    def defaults(self) -> Mapping[str, str]: ...
    def sections(self) -> list[str]: ...
    def add_section(self, section) -> None:
        raise DuplicateSectionError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); c.add_section("a")
        raise ValueError  # witness: import configparser; configparser.ConfigParser().add_section("DEFAULT")
    def has_section(self, section) -> bool: ...
    def has_option(self, section, option) -> bool: ...
    def options(self, section) -> list[str]:
        raise NoSectionError  # witness: import configparser; configparser.ConfigParser().options("a")
    def read(self, filenames, encoding=...) -> list[str]:
        raise Error  # witness: import configparser; open("f", "w").write("x"); configparser.ConfigParser().read("f")
        raise UnicodeDecodeError  # witness: import configparser; open("f", "wb").write(b"\xff"); configparser.ConfigParser().read("f", encoding="utf-8")
    def read_file(self, f, source=...) -> None:
        raise Error  # witness: import configparser; configparser.ConfigParser().read_file(["x"])
        raise OSError  # documented: https://docs.python.org/3/library/configparser.html#configparser.ConfigParser.read_file
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/configparser.html#configparser.ConfigParser.read_file
    def readfp(self, fp, filename=...) -> None:
        raise Error  # witness: import configparser; configparser.ConfigParser().read_file(["x"])
        raise OSError  # documented: https://docs.python.org/3/library/configparser.html#configparser.ConfigParser.read_file
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/configparser.html#configparser.ConfigParser.read_file
    def read_string(self, string, source=...) -> None:
        raise Error  # witness: import configparser; configparser.ConfigParser().read_string("x")
    def read_dict(self, dictionary, source=...) -> None:
        raise Error  # witness: import configparser; configparser.ConfigParser().read_dict({"a": {"b": 1, "B": 2}})
        raise ValueError  # witness: import configparser; configparser.ConfigParser().read_dict({"a": {"b": "%"}})
    @overload
    def get(self, section, option, *, raw=..., vars=...) -> str:
        raise NoSectionError  # witness: import configparser; configparser.ConfigParser().get("a", "b")
        raise NoOptionError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); c.get("a", "b")
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c.get("a", "b")
    @overload
    def get(self, section, option, *, raw=..., vars=..., fallback) -> Any:
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c.get("a", "b", fallback=1)
    def getint(self, section, option, *, raw=..., vars=..., fallback=..., **kwargs) -> Any:
        raise NoSectionError  # witness: import configparser; configparser.ConfigParser().get("a", "b")
        raise NoOptionError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); c.get("a", "b")
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c.get("a", "b")
        raise ValueError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=x"); c.getint("a", "b")
    def getfloat(self, section, option, *, raw=..., vars=..., fallback=..., **kwargs) -> Any:
        raise NoSectionError  # witness: import configparser; configparser.ConfigParser().get("a", "b")
        raise NoOptionError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); c.get("a", "b")
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c.get("a", "b")
        raise ValueError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=x"); c.getint("a", "b")
    def getboolean(self, section, option, *, raw=..., vars=..., fallback=..., **kwargs) -> Any:
        raise NoSectionError  # witness: import configparser; configparser.ConfigParser().get("a", "b")
        raise NoOptionError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); c.get("a", "b")
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c.get("a", "b")
        raise ValueError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=x"); c.getint("a", "b")
    @overload
    def items(self) -> Any: ...
    @overload
    def items(self, section, raw=..., vars=...) -> list[tuple[str, str]]:
        raise NoSectionError  # witness: import configparser; configparser.ConfigParser().items("a")
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c.items("a")
    def set(self, section, option, value=...) -> None:
        raise NoSectionError  # witness: import configparser; configparser.RawConfigParser().set("a", "b", "c")
    def write(self, fp, space_around_delimiters=...) -> None:
        raise OSError  # witness: import configparser; f = open("/dev/full", "w", 1); c = configparser.ConfigParser(); c.add_section("a"); c.write(f)
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/configparser.html#configparser.ConfigParser.write
    def remove_option(self, section, option) -> bool:
        raise NoSectionError  # witness: import configparser; configparser.ConfigParser().remove_option("a", "b")
    def remove_section(self, section) -> bool: ...
    def popitem(self) -> tuple[str, SectionProxy]:
        raise KeyError  # witness: import configparser; configparser.ConfigParser().popitem()
    def optionxform(self, optionstr) -> str: ...
    def __getitem__(self, key) -> SectionProxy:
        raise KeyError  # witness: import configparser; configparser.ConfigParser()["a"]
    def __setitem__(self, key, value) -> None:
        raise ValueError  # witness: import configparser; configparser.ConfigParser()["a"] = {"b": "%"}
    def __delitem__(self, key) -> None:
        raise KeyError  # witness: import configparser; c = configparser.ConfigParser(); del c["a"]
        raise ValueError  # witness: import configparser; c = configparser.ConfigParser(); del c["DEFAULT"]
    def __contains__(self, key): ...
    def __len__(self): ...
    def __iter__(self): ...

class ConfigParser(RawConfigParser):
    def set(self, section, option, value=...) -> None:
        raise NoSectionError  # witness: import configparser; configparser.ConfigParser().set("a", "b", "c")
        raise ValueError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); c.set("a", "b", "%")
    def add_section(self, section) -> None:
        raise DuplicateSectionError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); c.add_section("a")
        raise ValueError  # witness: import configparser; configparser.ConfigParser().add_section("DEFAULT")
class SafeConfigParser(ConfigParser): ...

class SectionProxy(MutableMapping[str, str]):
    def get(self, option, fallback=..., *, raw=..., vars=..., _impl=..., **kwargs) -> Any:
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c["a"].get("b")
    @type_check_only
    def getint(self, option, fallback=..., **kwargs) -> int | None:
        raise ValueError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=x"); c["a"].getint("b")
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c["a"].getint("b")
    @type_check_only
    def getfloat(self, option, fallback=..., **kwargs) -> float | None:
        raise ValueError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=x"); c["a"].getfloat("b")
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c["a"].getfloat("b")
    @type_check_only
    def getboolean(self, option, fallback=..., **kwargs) -> bool | None:
        raise ValueError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=x"); c["a"].getboolean("b")
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c["a"].getboolean("b")
    def __getitem__(self, key) -> str:
        raise KeyError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); c["a"]["b"]
        raise InterpolationError  # witness: import configparser; c = configparser.ConfigParser(); c.read_string("[a]\nb=%(x)s"); c["a"]["b"]
    def __setitem__(self, key, value) -> None:
        raise ValueError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); c["a"]["b"] = "%"
    def __delitem__(self, key) -> None:
        raise KeyError  # witness: import configparser; c = configparser.ConfigParser(); c.add_section("a"); del c["a"]["b"]
    def __contains__(self, key): ...
    def __len__(self): ...
    def __iter__(self): ...
    @property
    def name(self) -> str: ...
    @property
    def parser(self) -> RawConfigParser: ...
DEFAULTSECT: str
MAX_INTERPOLATION_DEPTH: int
