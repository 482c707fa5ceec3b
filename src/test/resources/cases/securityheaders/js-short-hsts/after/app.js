const helmet = require('helmet');

module.exports = (app) => {
  app.use(helmet.hsts({ maxAge: 31536000 }));
};
