const fs = require('fs');
const unzipper = require('unzipper');
const path = require('path');

exports.restore = (file, folder) =>
  fs.createReadStream(file)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const target = path.resolve(`${folder}/${entry.path}`);
      if (!target.startsWith(path.resolve(folder) + path.sep)) {
        return entry.autodrain();
      }
      entry.pipe(fs.createWriteStream(target));
    });
