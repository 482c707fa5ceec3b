import { promises as fs } from 'fs';
import * as path from 'path';

const REPORTS = path.join(__dirname, '..', '..', 'reports');

export async function save(name: string, text: string): Promise<string> {
  const target = path.join(REPORTS, name + '.txt');
  await fs.writeFile(target, text);
  return target;
}

export async function load(name: string): Promise<string> {
  return fs.readFile(path.join(REPORTS, name + '.txt'), 'utf8');
}

export async function yearly(year: number): Promise<string> {
  return fs.readFile(path.join(REPORTS, `${Math.trunc(year)}.txt`), 'utf8');
}
