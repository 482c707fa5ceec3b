const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

exports.unpack = (archive, folder) =>
  fs
    .createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const target = path.resolve(path.join(folder, entry.path));
      if (!target.startsWith(path.resolve(folder) + path.sep)) {
        return entry.autodrain();
      }
      entry.pipe(fs.createWriteStream(target));
    });
