const fs = require('fs');

module.exports = name => fs.chmodSync(name, 511);
