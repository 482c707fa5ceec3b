exports.sign = (value, secret) => {
  if (secret === undefined) {
    throw new TypeError('a secret is needed');
  }
  return value + '.' + secret;
};
