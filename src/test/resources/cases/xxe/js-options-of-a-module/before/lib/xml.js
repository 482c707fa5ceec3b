const libxmljs = require('libxmljs');
const settings = require('./settings');

module.exports = (text) => libxmljs.parseXml(text, settings.xml);
