const csrf = require('csurf');

const protect = csrf({
  sessionKey: 'shop',
  ignoreMethods: ['POST', 'PUT'],
});

module.exports = { protect };
