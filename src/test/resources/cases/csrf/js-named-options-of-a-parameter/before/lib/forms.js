const csurf = require('csurf');

exports.install = (app, settings) => {
  app.use(csurf(settings.csrf));
};
