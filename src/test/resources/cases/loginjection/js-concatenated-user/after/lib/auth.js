const logger = require('pino')();

exports.failed = function failed(req) {
  const user = req.body.user;
  logger.warn('login failed for ' + String(user).replace(/[\r\n]+/g, ' ') + ' (' + String(req.headers['user-agent']).replace(/[\r\n]+/g, ' ') + ')');
};
