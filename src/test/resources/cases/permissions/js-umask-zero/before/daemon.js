const process = require('process');
const { start } = require('./worker');

process.umask(0o000);
start(process.argv[2]);
