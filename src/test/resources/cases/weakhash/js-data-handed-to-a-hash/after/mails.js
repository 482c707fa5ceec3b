const crypto = require('crypto');

exports.fingerprint = (mails) => {
  const hash = crypto.createHash('sha256');
  for (const mail of mails) {
    hash.update(mail);
  }
  return hash.digest('hex');
};
