const fs = require('fs/promises');

const MODE = '755';

module.exports = async (path) => {
  await fs.chmod(path, MODE);
};
