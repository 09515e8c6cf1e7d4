from _struct import Struct as Struct, pack as pack, pack_into as pack_into, unpack as unpack, unpack_from as unpack_from, iter_unpack as iter_unpack, calcsize as calcsize


class error(Exception): ...
