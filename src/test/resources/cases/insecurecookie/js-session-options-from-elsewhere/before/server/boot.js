const session = require('express-session');
const { sessionOptions } = require('./config');

module.exports = (app) => app.use(session(sessionOptions));
