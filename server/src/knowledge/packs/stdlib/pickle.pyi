from _pickle import PickleError as PickleError, PicklingError as PicklingError, UnpicklingError as UnpicklingError, Pickler as Pickler, Unpickler as Unpickler, dump as dump, dumps as dumps, load as load, loads as loads


HIGHEST_PROTOCOL: int
DEFAULT_PROTOCOL: int
