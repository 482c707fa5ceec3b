'use strict';

const fs = require('fs/promises');
const path = require('path');
const { execSync, exec } = require('child_process');
const { promisify } = require('util');

const run = promisify(exec);

class PhotoService {
  constructor(folder) {
    this.folder = folder;
  }

  async names(berth) {
    return fs.readdir(path.join(this.folder, berth));
  }

  async read(berth, name) {
    return fs.readFile(path.join(this.folder, berth, name));
  }

  async thumbnail(name, width) {
    await run(`convert ${this.folder}/${name} -resize ${width} ${this.folder}/small/${name}`);
    return path.join('small', name);
  }

  size(name) {
    return execSync('identify -format %wx%h ' + path.join(this.folder, name)).toString();
  }

  async clean() {
    const small = path.join(this.folder, 'small');
    for (const name of await fs.readdir(small)) {
      await fs.rm(path.join(small, name));
    }
  }
}

module.exports = { PhotoService };
