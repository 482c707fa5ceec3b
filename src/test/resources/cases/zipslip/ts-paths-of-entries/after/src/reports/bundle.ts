import AdmZip, { IZipEntry } from 'adm-zip';
import path from 'path';

export function targets(bundle: AdmZip, folder: string): string[] {
  return bundle.getEntries().map((entry: IZipEntry): string => {
    const file = path.resolve(path.join(folder, entry.entryName));
    if (!file.startsWith(path.resolve(folder) + path.sep)) {
      throw new Error('the entry leaves its folder');
    }
    return file;
  });
}
