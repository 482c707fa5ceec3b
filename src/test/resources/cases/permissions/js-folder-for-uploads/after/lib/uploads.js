const fs = require('fs');
const path = require('path');

function ensureFolder(clinic) {
  const folder = path.join('/var/lib/clinic', String(clinic));
  fs.mkdirSync(folder, { recursive: true, mode: 0o770 });
  return folder;
}

module.exports = { ensureFolder };
