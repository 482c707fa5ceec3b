'use strict';

const cp = require('child_process');
const { promisify } = require('util');

const exec = promisify(cp.exec);

/** Berth cards and receipts on the printers of the office. */
async function print(printer, file) {
  await exec(`lp -d ${printer} ${file}`);
}

function queue(printer, done) {
  cp.exec('lpstat -o ' + printer, (error, out) => done(error, out));
}

function cancel(job, done) {
  cp.exec(`cancel ${job}`, done);
}

function resume(printer) {
  return cp.execSync(`cupsenable ${printer}`).toString();
}

module.exports = { print, queue, cancel, resume };
