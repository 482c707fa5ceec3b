const serveStatic = require('serve-static');

module.exports = (app) => {
  app.use(serveStatic('www', { dotfiles: 'ignore', maxAge: 3600 }));
};
