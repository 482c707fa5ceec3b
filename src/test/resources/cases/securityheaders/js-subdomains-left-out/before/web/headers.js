const helmet = require('helmet');

module.exports = helmet.hsts({ maxAge: 63072000, includeSubDomains: false, preload: true });
