const crypto = require('crypto');

exports.fingerprint = (mails) => {
  const hash = crypto.createHash('md5');
  for (const mail of mails) {
    hash.update(mail);
  }
  return hash.digest('hex');
};
