const fs = require('fs');

const { S_IRWXU, S_IRWXO } = fs.constants;

module.exports = (file) => {
  fs.chmodSync(file, S_IRWXU + S_IRWXO);
};
