const crypto = require('crypto');

exports.encrypt = (card, key) => {
  const cipher = crypto.createCipheriv('des-ede3-cbc', key, Buffer.alloc(8));
  return cipher.update(card, 'utf8', 'hex') + cipher.final('hex');
};
