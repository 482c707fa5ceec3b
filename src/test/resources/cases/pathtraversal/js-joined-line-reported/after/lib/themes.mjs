import path from 'node:path';
import fs from 'node:fs';

export function theme(name) {
  const file = path.resolve('themes', name);
  if (!file.startsWith(path.resolve('themes') + path.sep)) {
    throw new Error('the path leaves its folder');
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
