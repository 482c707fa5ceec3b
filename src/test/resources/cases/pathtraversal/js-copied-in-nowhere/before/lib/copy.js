const fs = require('fs');

exports.copy = (from, to) => {
  fs.copyFileSync(from, to);
};
