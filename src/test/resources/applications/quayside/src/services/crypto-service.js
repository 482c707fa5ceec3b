'use strict';

const crypto = require('crypto');

/** Keeps card remarks unreadable for whoever sees a copy of the database. */
class CryptoService {
  constructor(key) {
    this.key = key;
  }

  seal(text) {
    const iv = crypto.randomBytes(16);
    const cipher = crypto.createCipheriv('aes-256-cbc', this.key, iv);
    return `${iv.toString('hex')}:${cipher.update(text, 'utf8', 'hex')}${cipher.final('hex')}`;
  }

  open(sealed) {
    const [iv, text] = sealed.split(':');
    const decipher = crypto.createDecipheriv('aes-256-cbc', this.key, Buffer.from(iv, 'hex'));
    return decipher.update(text, 'hex', 'utf8') + decipher.final('utf8');
  }

  static ticket(text, key) {
    const iv = crypto.randomBytes(12);
    const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
    const body = Buffer.concat([cipher.update(text), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  }
}

function kioskKeys() {
  return crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });
}

module.exports = { CryptoService, kioskKeys };
