exports.temporaryPassword = () => {
  return Math.random().toString(36).slice(-8);
};
exports.send = (mailer, user, password) => mailer.send(user.email, 'password-reset', { password });
