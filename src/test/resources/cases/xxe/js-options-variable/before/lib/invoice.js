const libxmljs = require('libxmljs2');

const OPTIONS = { noent: true, nonet: false };

module.exports = (xml) => libxmljs.parseXmlString(xml, OPTIONS);
