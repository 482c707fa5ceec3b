const tls = require('tls');

module.exports = (options, handler) =>
  tls.createServer({ ...options, minVersion: 'TLSv1.2' }, handler).listen(8443);
