import fs from 'node:fs';
import path from 'node:path';
import yauzl from 'yauzl';

export class ThemeUnpacker {
  constructor(folder) {
    this.folder = folder;
  }

  unpack(file) {
    yauzl.open(file, { lazyEntries: true }, (err, zip) => {
      if (err) throw err;
      this.zip = zip;
      zip.on('entry', (entry) => this.keep(entry));
      zip.on('entry', (entry) => {
        const dest = path.join(this.folder, entry.fileName);
        this.queue.push({ entry, dest });
      });
      this.next();
    });
  }

  next() {
    this.zip.readEntry();
  }
}
