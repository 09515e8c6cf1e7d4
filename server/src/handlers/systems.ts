/**
 * What the standard library has on some systems only, and what a handler is for as often as not: where it is not, it is an
 * AttributeError. Of `os` whole families are of POSIX; a program that uses them is one for POSIX.
 */
const NAMES: Readonly<Record<string, string>> = {
  signal:
    'SIGALRM SIGHUP SIGKILL SIGQUIT SIGUSR1 SIGUSR2 SIGCHLD SIGPIPE SIGWINCH SIGTSTP SIGCONT SIGSTOP SIGTTIN SIGTTOU SIGIO SIGPOLL ' +
    'SIGRTMIN SIGBREAK CTRL_C_EVENT CTRL_BREAK_EVENT alarm setitimer getitimer pause pthread_sigmask pthread_kill sigwait ' +
    'sigtimedwait siginterrupt',
  socket:
    'AF_UNIX AF_PACKET AF_CAN PF_CAN AF_NETLINK AF_BLUETOOTH SO_REUSEPORT TCP_KEEPIDLE SO_BINDTODEVICE sethostname',
  select: 'poll epoll kqueue kevent',
  time: 'tzset pthread_getcpuclockid clock_settime',
  sys: 'getwindowsversion winver abiflags',
};

const QUALIFIED = new Set(
  Object.entries(NAMES).flatMap(([module, names]) => names.split(' ').map((name) => `${module}.${name}`)),
);

export function isOfSomeSystems(qualified: string | undefined): boolean {
  return qualified !== undefined && QUALIFIED.has(qualified);
}
