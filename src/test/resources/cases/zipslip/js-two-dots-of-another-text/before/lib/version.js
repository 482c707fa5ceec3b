const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = (archive, folder, version) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    if (version.includes('..')) {
      return next(new Error('no such version'));
    }
    stream.on('end', next);
    stream.pipe(fs.createWriteStream(path.join(folder, header.name)));
  });
  archive.pipe(extract);
};
