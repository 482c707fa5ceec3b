const libxml = require('libxmljs');

module.exports = (xml) => libxml.parseXml(xml, { noent: false });
