const csurf = require('csurf');

module.exports = (app) => {
  app.use(csurf({ cookie: { secure: true }, ignoreMethods: ['GET'] }));
};
