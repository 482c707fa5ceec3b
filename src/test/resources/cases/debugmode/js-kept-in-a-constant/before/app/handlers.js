const errorhandler = require('errorhandler');

const shown = errorhandler();

module.exports = { shown };
