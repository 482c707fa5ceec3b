const https = require('https');
const fs = require('fs');
const app = require('../app');

https
  .createServer({
    key: fs.readFileSync(process.env.TLS_KEY),
    cert: fs.readFileSync(process.env.TLS_CERT),
    minVersion: 'TLSv1.2',
  }, app)
  .listen(8443);
