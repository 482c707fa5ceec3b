const fs = require('fs');
const path = require('path');
const yauzl = require('yauzl');

function importPriceLists(file, dir, done) {
  yauzl.open(file, { lazyEntries: true }, (err, zipfile) => {
    if (err) return done(err);
    zipfile.readEntry();
    zipfile.on('entry', (entry) => {
      if (/\/$/.test(entry.fileName)) {
        return zipfile.readEntry();
      }
      const target = path.join(dir, entry.fileName);
      zipfile.openReadStream(entry, (failed, stream) => {
        if (failed) return done(failed);
        stream.on('end', () => zipfile.readEntry());
        stream.pipe(fs.createWriteStream(target));
      });
    });
    zipfile.once('end', () => done(null));
  });
}

module.exports = importPriceLists;
