const AdmZip = require('adm-zip');
const fs = require('fs');
const path = require('path');

exports.install = function install(file, folder) {
  const zip = new AdmZip(file);
  zip.getEntries().forEach((entry) => {
    const target = path.join(folder, entry.entryName);
    fs.writeFileSync(target, entry.getData());
  });
};
