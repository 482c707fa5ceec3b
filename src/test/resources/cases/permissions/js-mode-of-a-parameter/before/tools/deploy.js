const fs = require('fs');

exports.place = (from, to, mode) => {
  fs.copyFileSync(from, to);
  fs.chmodSync(to, mode);
};
