const https = require('https');

exports.get = (url, done) => https.get(url, { rejectUnauthorized: true }, done);
