'use strict';

const log = require('../lib/log');

const pages = { 400: 'That request makes no sense to us.', 403: 'Crew only.', 404: 'No such page.' };

// Express tells an error handler by its four parameters.
// eslint-disable-next-line no-unused-vars
function onError(error, req, res, next) {
  const status = error.status || 500;
  log.error(`${req.method} ${req.path}: ${error.message}`);
  res.status(status).send(pages[status] || 'Something ran aground.');
}

module.exports = { onError };
