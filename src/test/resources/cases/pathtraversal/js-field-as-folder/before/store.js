const fs = require('fs');
const path = require('path');

class Store {
  constructor(folder) {
    this.folder = folder;
  }

  read(id) {
    return fs.readFileSync(path.join(this.folder, `${id}.json`), 'utf8');
  }
}

module.exports = { Store };
