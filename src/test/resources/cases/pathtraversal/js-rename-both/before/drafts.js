const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, 'drafts');

exports.rename = (from, to) => {
  fs.renameSync(path.join(ROOT, from), path.join(ROOT, to));
};
