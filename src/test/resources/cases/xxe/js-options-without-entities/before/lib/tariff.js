const libxmljs = require('libxmljs');

function tariff(text) {
    return libxmljs.parseXml(text, { nonet: true }).get('//price').text();
}

module.exports = { tariff };
