const csurf = require('csurf');

module.exports.csrf = csurf({
  cookie: {
    key: '_school_csrf',
    secure: true,
  },
  ignoreMethods: ['GET', 'HEAD', 'OPTIONS'],
  value: (req) => req.headers['x-school-token'],
});
