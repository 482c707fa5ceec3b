exports.encode = function (text) {
  text = text.replace(/</g, '&lt;');
  text = text.replace(/&/g, '&amp;');
  return text;
};
