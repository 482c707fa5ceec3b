const AdmZip = require('adm-zip');
const fs = require('fs');
const path = require('path');

exports.install = function install(file, folder) {
  const zip = new AdmZip(file);
  zip.getEntries().forEach((entry) => {
    const target = path.resolve(path.join(folder, entry.entryName));
    if (!target.startsWith(path.resolve(folder) + path.sep)) {
      return;
    }
    fs.writeFileSync(target, entry.getData());
  });
};
