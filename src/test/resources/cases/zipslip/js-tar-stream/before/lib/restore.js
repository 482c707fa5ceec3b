const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = function restore(archive, folder) {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    const file = fs.createWriteStream(path.join(folder, header.name));
    stream.on('end', next);
    stream.pipe(file);
  });
  archive.pipe(extract);
};
