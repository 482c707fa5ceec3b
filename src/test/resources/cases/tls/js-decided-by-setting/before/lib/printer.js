const https = require('https');
const config = require('./config');

exports.print = (label) => {
  const req = https.request({ host: config.printer, method: 'POST', rejectUnauthorized: config.strict });
  req.end(label);
};
