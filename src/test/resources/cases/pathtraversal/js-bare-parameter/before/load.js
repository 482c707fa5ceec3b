const fs = require('fs');

module.exports = (file) => {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
};
