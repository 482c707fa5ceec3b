const fs = require('fs');
const path = require('path');

class Store {
  constructor(folder) {
    this.folder = folder;
  }

  read(id) {
    const file = path.resolve(path.join(this.folder, `${id}.json`));
    if (!file.startsWith(path.resolve(this.folder) + path.sep)) {
      throw new Error('the path leaves its folder');
    }
    return fs.readFileSync(file, 'utf8');
  }
}

module.exports = { Store };
