const crypto = require('crypto');

exports.lock = (note, key) => {
  const iv = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
  const text = Buffer.concat([cipher.update(note, 'utf8'), cipher.final()]);
  return { iv, text, tag: cipher.getAuthTag() };
};
