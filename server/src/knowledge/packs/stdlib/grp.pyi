class struct_group:
    gr_name: str
    gr_passwd: str
    gr_gid: int
    gr_mem: list[str]
def getgrnam(name) -> struct_group:
    raise KeyError  # witness: import grp; grp.getgrnam("no-such-group")
def getgrgid(id) -> struct_group:
    raise KeyError  # witness: import grp; grp.getgrgid(2 ** 31 - 5)
def getgrall() -> list[struct_group]: ...
