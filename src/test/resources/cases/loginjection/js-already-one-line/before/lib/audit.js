const log = require('pino')();

module.exports = (user) => log.info('user ' + JSON.stringify(user) + ' at ' + Date.now());
