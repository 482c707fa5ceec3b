'use strict';

const LEVELS = ['debug', 'info', 'warn', 'error'];
const threshold = LEVELS.indexOf(process.env.LOG_LEVEL || 'warn');

const log = {};
LEVELS.forEach((level, at) => {
  log[level] = (message) => {
    if (at >= threshold) {
      const stream = at > 1 ? process.stderr : process.stdout;
      stream.write(`${new Date().toISOString()} ${level} ${message instanceof Error ? message.stack : message}\n`);
    }
  };
});

module.exports = log;
