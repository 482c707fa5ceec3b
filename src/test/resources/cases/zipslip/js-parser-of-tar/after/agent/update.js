const fs = require('fs');
const path = require('path');
const tar = require('tar');

function update(bundle, installDir) {
  const parser = new tar.Parse();
  parser.on('entry', (entry) => {
    const dest = path.resolve(path.join(installDir, entry.path));
    if (!dest.startsWith(path.resolve(installDir) + path.sep)) {
      return entry.resume();
    }
    entry.pipe(fs.createWriteStream(dest));
  });
  fs.createReadStream(bundle).pipe(parser);
}

module.exports = { update };
