const fs = require('fs');

exports.publish = (file, text) => {
  fs.writeFileSync(file, text);
  fs.chmodSync(file, 0o770);
};
