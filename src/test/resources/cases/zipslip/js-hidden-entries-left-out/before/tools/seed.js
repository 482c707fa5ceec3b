const AdmZip = require('adm-zip');
const fs = require('fs');
const path = require('path');

for (const entry of new AdmZip(process.argv[2]).getEntries()) {
  if (entry.entryName.startsWith('.') || entry.isDirectory) {
    continue;
  }
  const file = path.join(__dirname, 'seed', entry.entryName);
  fs.writeFileSync(file, entry.getData());
}
