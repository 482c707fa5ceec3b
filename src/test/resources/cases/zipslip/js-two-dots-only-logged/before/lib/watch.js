const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = (archive, folder) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    console.log(header.name.includes('..'));
    stream.on('end', next);
    stream.pipe(fs.createWriteStream(path.join(folder, header.name)));
  });
  archive.pipe(extract);
};
