const fs = require('fs');
const path = require('path');
const dir = path.join(__dirname, 'a');
module.exports = (names) => names.map((n) => fs.readFileSync(path.join(dir, n)));
