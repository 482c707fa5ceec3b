const csurf = require('csurf');
const cookieParser = require('cookie-parser');

module.exports = (app) => {
  app.use(cookieParser());
  app.use(csurf({ cookie: true, ignoreMethods: ['GET', 'HEAD'] }));
};
