'use strict';

const libxmljs = require('libxmljs');

/** The notices to mariners that the coast guard sends as XML. */
function notices(text) {
  const document = libxmljs.parseXml(text, { noblanks: true, noent: true });
  return document.find('//notice').map((notice) => ({
    area: notice.get('area').text(),
    text: notice.get('text').text(),
  }));
}

module.exports = { notices };
