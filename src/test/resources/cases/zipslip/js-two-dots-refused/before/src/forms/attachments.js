const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

module.exports = async function keepAttachments(file, base) {
  const directory = await unzipper.Open.file(file);
  for (const entry of directory.files) {
    if (entry.path.includes('..')) {
      throw new Error('odd attachment name');
    }
    const saveAs = path.join(base, entry.path);
    fs.writeFileSync(saveAs, await entry.buffer());
  }
};
