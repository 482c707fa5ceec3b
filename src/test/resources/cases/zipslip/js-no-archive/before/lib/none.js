const fs = require('fs');
exports.save = (text) => fs.writeFileSync('out.txt', text);
