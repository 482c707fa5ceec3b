const helmet = require('helmet');
const { headers } = require('./config');

module.exports = (app) => {
  app.use(helmet({ contentSecurityPolicy: headers.policy }));
};
