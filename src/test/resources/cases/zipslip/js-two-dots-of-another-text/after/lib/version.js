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
    const file = path.resolve(path.join(folder, header.name));
    if (!file.startsWith(path.resolve(folder) + path.sep)) {
      stream.resume();
      return next();
    }
    stream.pipe(fs.createWriteStream(file));
  });
  archive.pipe(extract);
};
