function fieldName(raw) {
  return raw.replace(/\[/g, '.').replace(/\]/g, '');
}
module.exports = { fieldName };
