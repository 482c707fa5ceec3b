const fs = require('fs');
const path = require('path');

exports.linker = (dirname) => (specifier) => {
  return fs.readFileSync(path.resolve(dirname, specifier), 'utf8');
};
