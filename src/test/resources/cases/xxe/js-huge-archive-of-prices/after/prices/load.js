var libxmljs = require('libxmljs');

function load(text) {
    var options = { huge: false, noblanks: true };
    var doc = libxmljs.parseXmlString(text, options);
    return doc.root().childNodes().length;
}

module.exports = load;
