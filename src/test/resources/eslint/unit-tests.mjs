// Runs all unit tests of an application in one process; the argument is the application's folder.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.resolve(process.argv[2], 'test');
for (const name of fs.readdirSync(folder).sort()) {
  if (/\.test\.m?js$/.test(name)) {
    await import(pathToFileURL(path.join(folder, name)));
  }
}
