const xml2js = require('xml2js');

function parcel(body, done) {
    xml2js.parseString(body, done);
}

module.exports = { parcel };
