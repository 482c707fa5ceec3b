const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = (archive, folder) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    const shown = path.relative(process.cwd(), folder);
    console.log('unpacking into', shown);
    const file = path.join(folder, header.name);
    stream.on('end', next);
    stream.pipe(fs.createWriteStream(file));
  });
  archive.pipe(extract);
};
