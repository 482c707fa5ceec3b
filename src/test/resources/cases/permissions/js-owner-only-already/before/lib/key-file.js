const fs = require('fs');

module.exports = (file, key) => {
  fs.writeFileSync(file, key);
  fs.chmodSync(file, 0o600);
};
