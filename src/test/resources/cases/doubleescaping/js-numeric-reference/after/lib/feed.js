function title(text) {
  return text.replace(/&/g, '&#38;').replace(/</g, '&#60;');
}
module.exports = { title };
