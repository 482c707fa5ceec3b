exports.trim = (text) => {
  return text.trim();
};
