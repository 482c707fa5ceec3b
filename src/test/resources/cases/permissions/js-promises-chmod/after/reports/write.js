const { writeFile, chmod } = require('fs/promises');
const path = require('path');

module.exports = async (folder, report) => {
  const file = path.join(folder, `${report.month}.csv`);
  await writeFile(file, report.rows.join('\n'));
  await chmod(file, 0o660);
  return file;
};
