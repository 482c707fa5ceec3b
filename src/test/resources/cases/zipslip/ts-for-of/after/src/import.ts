import { promises as fs } from 'fs';
import { join, resolve, sep } from 'path';
import AdmZip from 'adm-zip';

export async function importPhotos(file: string, folder: string): Promise<void> {
  for (const entry of new AdmZip(file).getEntries()) {
    const target = resolve(join(folder, entry.entryName));
    if (!target.startsWith(resolve(folder) + sep)) {
      continue;
    }
    await fs.writeFile(target, entry.getData());
  }
}
