module.exports = function tokenOf(header) {
  const token = (header || '').replace('Bearer ', '');
  if (token === '') {
    return null;
  }
  return token;
};
