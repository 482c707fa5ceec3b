import { execSync } from 'child_process';
import { join } from 'path';

const ARCHIVE = join(process.cwd(), 'var', 'archive');

export function pack(guest: string): string {
  const target = join(ARCHIVE, `${guest}.zip`);
  execSync(`zip -r ${target} var/papers/${guest}`);
  return target;
}

export function freeSpace(): string {
  return execSync('df -h var').toString();
}
