import { promises as fs } from 'fs';
import { join } from 'path';
import AdmZip from 'adm-zip';

export async function importPhotos(file: string, folder: string): Promise<void> {
  for (const entry of new AdmZip(file).getEntries()) {
    const target = join(folder, entry.entryName);
    await fs.writeFile(target, entry.getData());
  }
}
