import { promises as fs } from 'fs';
import path from 'path';
import JSZip from 'jszip';

export async function importAvatars(buffer, avatars) {
  const zip = await JSZip.loadAsync(buffer);
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir) continue;
    const file2 = path.resolve(path.join(avatars, name));
    if (!file2.startsWith(path.resolve(avatars) + path.sep)) {
      continue;
    }
    await fs.writeFile(file2, await file.async('nodebuffer'));
  }
}
