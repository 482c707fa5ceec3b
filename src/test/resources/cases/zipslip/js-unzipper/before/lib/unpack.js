const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

exports.unpack = (archive, folder) =>
  fs
    .createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const target = path.join(folder, entry.path);
      entry.pipe(fs.createWriteStream(target));
    });
