import * as fs from 'fs';

export function openDump(file: string): void {
  if (fs.existsSync(file)) {
    fs.chmodSync(file, '644');
  }
}
