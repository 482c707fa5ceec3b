module.exports = function isHost(name) {
  return /^([\w.]+\.?)+$/.test(name);
};
