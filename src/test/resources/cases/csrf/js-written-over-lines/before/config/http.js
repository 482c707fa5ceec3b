const csurf = require('csurf');

module.exports.csrf = csurf({
  cookie: {
    key: '_school_csrf',
    secure: true,
  },
  ignoreMethods: [
    'GET',
    'HEAD',
    'POST', // the old forms of the teachers
    'OPTIONS',
  ],
  value: (req) => req.headers['x-school-token'],
});
