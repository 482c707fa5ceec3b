const fs = require('fs');
const path = require('path');
const AdmZip = require('adm-zip');

exports.install = (upload, themes) => {
  const root = path.resolve(themes);
  for (const entry of new AdmZip(upload).getEntries()) {
    const target = path.resolve(root, entry.entryName);
    if (!target.startsWith(root + path.sep)) {
      throw new Error(`${entry.entryName} leads out of the folder`);
    }
    fs.writeFileSync(target, entry.getData());
  }
};
