const errorhandler = require('errorhandler');

module.exports = (app) => {
  if (app.get('env') === 'development') {
    app.use(errorhandler());
  }
};
