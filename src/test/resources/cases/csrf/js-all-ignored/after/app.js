const csrf = require('csurf');

const protect = csrf({
  sessionKey: 'shop',
});

module.exports = { protect };
