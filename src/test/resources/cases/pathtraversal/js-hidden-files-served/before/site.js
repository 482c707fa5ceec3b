const serveStatic = require('serve-static');

module.exports = (app) => {
  app.use(serveStatic('www', { dotfiles: 'allow', maxAge: 3600 }));
};
