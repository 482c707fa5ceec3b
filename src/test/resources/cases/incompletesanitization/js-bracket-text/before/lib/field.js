function fieldName(raw) {
  return raw.replace('[', '.').replace(']', '');
}
module.exports = { fieldName };
