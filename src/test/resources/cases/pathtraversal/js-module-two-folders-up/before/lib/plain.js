exports.plain = (name) => {
  return require('.' + name);
};
