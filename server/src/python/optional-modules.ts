/** Parts of the standard library that not every build, system or version has. */
const OPTIONAL_MODULES = new Set(
  (
    'bz2 crypt ctypes curses dbm fcntl graphlib grp lzma msvcrt multiprocessing ossaudiodev pty pwd readline resource spwd sqlite3 ' +
    'ssl syslog termios tkinter tomllib tty winreg winsound zlib zoneinfo asynchat asyncore cgi cgitb distutils imp nntplib ' +
    'pipes smtpd telnetlib'
  ).split(' '),
);

/** Whether importing a module of the standard library, by its first name, may fail. */
export function isOptionalModule(top: string): boolean {
  return OPTIONAL_MODULES.has(top) || top.startsWith('_');
}
