'use strict';

const { exec, spawn } = require('child_process');
const path = require('path');

/** Copies of the documents, one for each marina. */
class BackupService {
  constructor(target) {
    this.target = target;
  }

  pack(marina, done) {
    const archive = path.join(this.target, `${marina}.tgz`);
    exec('tar -czf ' + archive + ' var/documents/' + marina, (error) => done(error, archive));
  }

  unpack(archive, done) {
    const child = spawn('tar', ['-xzf', archive, '-C', 'var/restored']);
    child.on('exit', (code) => done(code === 0 ? null : new Error(`tar ended with ${code}`)));
  }

  ship(archive, host, done) {
    const child = spawn(`scp ${archive} backup@${host}:/srv/quayside/`, { shell: true });
    child.on('exit', (code) => done(code));
  }

  verify(archive, done) {
    exec('tar -tzf /srv/quayside/latest.tgz', done);
  }
}

module.exports = { BackupService };
