import { promises as fs } from 'fs';
import path from 'path';
import JSZip from 'jszip';

export async function importAvatars(buffer, avatars) {
  const zip = await JSZip.loadAsync(buffer);
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir) continue;
    await fs.writeFile(path.join(avatars, name), await file.async('nodebuffer'));
  }
}
