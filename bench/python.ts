import { execFileSync } from 'node:child_process';

let known: { readonly library: string; readonly version: readonly [number, number] } | undefined;

/** The python3 at hand: where its standard library is, and its version. */
export function python(): { readonly library: string; readonly version: readonly [number, number] } {
  if (known) return known;
  const script =
    'import sys, sysconfig; print(sysconfig.get_path("stdlib")); print(sys.version_info[0], sys.version_info[1])';
  const [library = '', version = ''] = execFileSync('python3', ['-c', script], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const [major = 3, minor = 12] = version.split(' ').map(Number);
  return (known = { library, version: [major, minor] });
}
