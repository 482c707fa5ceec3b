'use strict';

const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

/** Links to files that guests get by mail; they end after a day. */
class DownloadService {
  constructor(folder, secret) {
    this.folder = folder;
    this.secret = secret;
  }

  link(name, until) {
    const hash = crypto.createHash('md5').update(`${name}|${until}|${this.secret}`).digest('hex');
    return `/download/${encodeURIComponent(name)}?until=${until}&hash=${hash}`;
  }

  open(name, until, hash) {
    const expected = crypto.createHash('md5').update(`${name}|${until}|${this.secret}`).digest('hex');
    if (hash !== expected || Number(until) < Date.now()) {
      return null;
    }
    return fs.createReadStream(path.join(this.folder, name));
  }

  ticket() {
    return 'T' + Math.random().toString(16).slice(2).toUpperCase();
  }
}

module.exports = { DownloadService };
