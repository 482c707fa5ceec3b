const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');

module.exports = (folder) =>
  tar.extract().on('entry', (header, stream, next) => {
    const target = path.join(folder, path.basename(header.name));
    stream.pipe(fs.createWriteStream(target));
    next();
  });
