import AdmZip, { IZipEntry } from 'adm-zip';
import path from 'path';

export function targets(bundle: AdmZip, folder: string): string[] {
  return bundle.getEntries().map((entry: IZipEntry): string => {
    return path.join(folder, entry.entryName);
  });
}
