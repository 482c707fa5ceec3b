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
    stream.pipe(fs.createWriteStream(path.join(folder, header.name)));
  });
  archive.pipe(extract);
};
