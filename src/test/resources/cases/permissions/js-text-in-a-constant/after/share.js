const fs = require('fs/promises');

const MODE = '750';

module.exports = async (path) => {
  await fs.chmod(path, MODE);
};
