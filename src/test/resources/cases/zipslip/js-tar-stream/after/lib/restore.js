const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = function restore(archive, folder) {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    const file2 = path.resolve(path.join(folder, header.name));
    if (!file2.startsWith(path.resolve(folder) + path.sep)) {
      stream.resume();
      return next();
    }
    const file = fs.createWriteStream(file2);
    stream.on('end', next);
    stream.pipe(file);
  });
  archive.pipe(extract);
};
