const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = (archive, folder) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    const file = path.join(folder, header.name);
    if (path.relative(folder, file).startsWith('..')) {
      return next(new Error('no such entry'));
    }
    stream.on('end', next);
    stream.pipe(fs.createWriteStream(file));
  });
  archive.pipe(extract);
};
