import AdmZip from "adm-zip";
import { writeFileSync } from "fs";
import { join } from "path";

export function unpack(archive: Buffer, folder: string): void {
  for (const entry of new AdmZip(archive).getEntries()) {
    writeFileSync(join(folder, entry.entryName), entry.getData());
  }
}
