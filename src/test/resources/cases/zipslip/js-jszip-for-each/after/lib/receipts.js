const { writeFile } = require('fs/promises');
const path = require('path');
const JSZip = require('jszip');

async function restoreReceipts(data, folder) {
  const zip = await JSZip.loadAsync(data);
  const jobs = [];
  zip.forEach((relativePath, file) => {
    const target = path.resolve(path.join(folder, relativePath));
    if (!target.startsWith(path.resolve(folder) + path.sep)) {
      return;
    }
    jobs.push(file.async('nodebuffer').then((content) => writeFile(target, content)));
  });
  await Promise.all(jobs);
}

module.exports = { restoreReceipts };
