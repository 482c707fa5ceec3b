const SIGNS = { '<': '&lt;', '&': '&amp;' };

exports.shout = (text) => {
  return text.replace(/[<&]/g, (sign) => SIGNS[sign]);
};
