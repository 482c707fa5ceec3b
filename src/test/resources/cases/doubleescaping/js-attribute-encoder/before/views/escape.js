module.exports = function attribute(text) {
  return String(text)
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/&/g, '&amp;');
};
