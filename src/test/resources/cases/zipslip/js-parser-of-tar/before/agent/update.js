const fs = require('fs');
const path = require('path');
const tar = require('tar');

function update(bundle, installDir) {
  const parser = new tar.Parse();
  parser.on('entry', (entry) => {
    const dest = path.join(installDir, entry.path);
    entry.pipe(fs.createWriteStream(dest));
  });
  fs.createReadStream(bundle).pipe(parser);
}

module.exports = { update };
