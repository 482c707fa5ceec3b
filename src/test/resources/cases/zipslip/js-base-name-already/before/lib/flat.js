const AdmZip = require('adm-zip');
const fs = require('fs');
const path = require('path');

exports.unpack = (file, folder) =>
  new AdmZip(file).getEntries().forEach((entry) => {
    fs.writeFileSync(path.join(folder, path.basename(entry.entryName)), entry.getData());
  });
