const expat = require('node-expat');

module.exports = () => new expat.Parser('UTF-8');
