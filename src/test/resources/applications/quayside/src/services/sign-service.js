'use strict';

const { exec, execFileSync } = require('node:child_process');

/** Shows texts on the signs of the piers. */
function show(sign, text, done) {
  exec('signctl --sign ' + sign + ' --text "' + text + '"', done);
}

function dim(sign, percent, done) {
  exec(`signctl --sign ${sign} --dim ${Number(percent)}`, done);
}

function list() {
  return execFileSync('/usr/local/bin/signctl', ['--list']).toString().split('\n');
}

module.exports = { show, dim, list };
