const libxmljs = require('libxmljs2');

const OPTIONS = { noent: false, nonet: false };

module.exports = (xml) => libxmljs.parseXmlString(xml, OPTIONS);
