const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = (archive, folder) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    if (header.name.includes('/')) {
      console.log('nested', header.name);
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
