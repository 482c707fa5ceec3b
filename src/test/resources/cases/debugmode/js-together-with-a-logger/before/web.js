const connect = require('connect');
const errorhandler = require('errorhandler');
const report = require('./report');

const web = connect();
web.use(require('./pages'));
web.use(report.errors, errorhandler());
module.exports = web;
