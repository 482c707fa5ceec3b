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
    const file = path.resolve(path.join(folder, header.name));
    if (!file.startsWith(path.resolve(folder) + path.sep)) {
      stream.resume();
      return next();
    }
    stream.pipe(fs.createWriteStream(file));
  });
  archive.pipe(extract);
};
