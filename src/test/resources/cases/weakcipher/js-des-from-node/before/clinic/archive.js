const crypto = require('crypto');

exports.seal = (record, key, iv) => {
  const cipher = crypto.createCipheriv('des-ede3-cbc', key, iv);
  return Buffer.concat([cipher.update(record, 'utf8'), cipher.final()]);
};
