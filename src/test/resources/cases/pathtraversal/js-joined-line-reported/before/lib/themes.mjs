import path from 'node:path';
import fs from 'node:fs';

export function theme(name) {
  const file = path.resolve('themes', name);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
