const crypto = require('crypto');

exports.temporaryPassword = () => {
  return crypto.randomInt(36 ** 8).toString(36).padStart(8, '0');
};
exports.send = (mailer, user, password) => mailer.send(user.email, 'password-reset', { password });
