function title(text) {
  return text.replace(/</g, '&#60;').replace(/&/g, '&#38;');
}
module.exports = { title };
