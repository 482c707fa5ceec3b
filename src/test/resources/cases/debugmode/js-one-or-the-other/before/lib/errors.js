const errorHandler = require('errorhandler');
const page = require('./error-page');

module.exports = (app) => {
  app.use(app.get('env') === 'development' ? errorHandler() : page);
};
