const fs = require('fs');
const unzipper = require('unzipper');

exports.restore = (file, folder) =>
  fs.createReadStream(file)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const target = `${folder}/${entry.path}`;
      entry.pipe(fs.createWriteStream(target));
    });
