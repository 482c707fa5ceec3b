'use strict';

const fs = require('node:fs');
const { join } = require('node:path');

const NOTES = join(__dirname, '..', '..', 'var', 'notes');

/** Notes of the night watch: one file for each berth. */
class NoteService {
  constructor(folder = NOTES) {
    this.folder = folder;
  }

  read(berth) {
    const file = join(this.folder, berth + '.md');
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  }

  append(berth, text) {
    fs.appendFileSync(join(this.folder, berth + '.md'), text + '\n');
  }

  rename(from, to) {
    fs.renameSync(`${this.folder}/${from}.md`, `${this.folder}/${to}.md`);
  }

  all() {
    return fs.readdirSync(this.folder).map((name) => fs.readFileSync(join(this.folder, name), 'utf8'));
  }
}

module.exports = { NoteService };
