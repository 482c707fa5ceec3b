'use strict';

const request = require('request');
const https = require('https');
const tls = require('tls');

/** When the ferry crosses our entrance. */
class FerryService {
  arrivals(done) {
    request.get({ url: 'https://ferries.example/arrivals', json: true, rejectUnauthorized: false }, done);
  }

  delays(done) {
    https.request({ host: 'ferries.example', path: '/delays', rejectUnauthorized: false }, done).end();
  }

  radio(port, host, done) {
    return tls.connect(port, host, { rejectUnauthorized: false, timeout: 4000 }, done);
  }

  masts(port, host) {
    return tls.connect(port, host, {
      checkServerIdentity() {
        return undefined;
      },
    });
  }
}

module.exports = { FerryService };
