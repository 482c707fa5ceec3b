const process = require('process');
const { start } = require('./worker');

process.umask(0o007);
start(process.argv[2]);
