import AdmZip from "adm-zip";
import { writeFileSync } from "fs";
import { join, resolve, sep } from "path";

export function unpack(archive: Buffer, folder: string): void {
  for (const entry of new AdmZip(archive).getEntries()) {
    const file = resolve(join(folder, entry.entryName));
    if (!file.startsWith(resolve(folder) + sep)) {
      continue;
    }
    writeFileSync(file, entry.getData());
  }
}
