const csrf = require('csurf');

const UNCHECKED = ['GET', 'HEAD', 'POST'];

module.exports = csrf({ cookie: true, ignoreMethods: UNCHECKED });
