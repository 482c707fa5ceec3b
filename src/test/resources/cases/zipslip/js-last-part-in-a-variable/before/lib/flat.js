const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = (archive, folder) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    const name = path.basename(header.name);
    stream.on('end', next);
    stream.pipe(fs.createWriteStream(path.join(folder, name)));
  });
  archive.pipe(extract);
};
