const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = (archive, target, done) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    const file = path.join(target, header.name);
    stream.on('end', next);
    stream.pipe(fs.createWriteStream(file));
  });
  extract.on('finish', done);
  archive.pipe(extract);
};
