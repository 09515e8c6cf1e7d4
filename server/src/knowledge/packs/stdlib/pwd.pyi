class struct_passwd:
    pw_name: str
    pw_passwd: str
    pw_gecos: str
    pw_dir: str
    pw_shell: str
    pw_uid: int
    pw_gid: int
def getpwnam(name, /) -> struct_passwd:
    raise KeyError  # witness: import pwd; pwd.getpwnam("no-such-user")
def getpwuid(uidobj, /) -> struct_passwd:
    raise KeyError  # witness: import pwd; pwd.getpwuid(2 ** 31 - 5)
def getpwall() -> list[struct_passwd]: ...
