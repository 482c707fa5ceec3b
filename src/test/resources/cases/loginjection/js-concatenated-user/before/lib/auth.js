const logger = require('pino')();

exports.failed = function failed(req) {
  const user = req.body.user;
  logger.warn('login failed for ' + user + ' (' + req.headers['user-agent'] + ')');
};
