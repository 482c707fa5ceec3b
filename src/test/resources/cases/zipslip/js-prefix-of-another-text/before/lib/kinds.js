const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = (archive, folder, kind) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    if (!kind.startsWith('text/')) {
      return next();
    }
    stream.on('end', next);
    stream.pipe(fs.createWriteStream(path.join(folder, header.name)));
  });
  archive.pipe(extract);
};
