const crypto = require('crypto');

class User {
  setPassword(password) {
    this.hash = crypto.createHash('sha1').update(password).digest('hex');
  }
}

module.exports = User;
