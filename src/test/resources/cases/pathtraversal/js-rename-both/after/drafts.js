const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, 'drafts');

exports.rename = (from, to) => {
  const file = path.join(ROOT, from);
  if (!file.startsWith(ROOT + path.sep)) {
    throw new Error('the path leaves its folder');
  }
  const file2 = path.join(ROOT, to);
  if (!file2.startsWith(ROOT + path.sep)) {
    throw new Error('the path leaves its folder');
  }
  fs.renameSync(file, file2);
};
