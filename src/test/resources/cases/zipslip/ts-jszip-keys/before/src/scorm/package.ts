import * as fs from 'fs';
import * as path from 'path';
import JSZip = require('jszip');

export class ScormPackage {
  constructor(private readonly courseDir: string) {}

  async extract(data: Buffer): Promise<string[]> {
    const { courseDir } = this;
    const archive = await JSZip.loadAsync(data);
    const written: string[] = [];
    for (const key of Object.keys(archive.files)) {
      const destination = path.join(courseDir, key);
      const content = await archive.files[key].async('nodebuffer');
      fs.mkdirSync(path.dirname(destination), { recursive: true });
      fs.writeFileSync(destination, content);
      written.push(destination);
    }
    return written;
  }
}
