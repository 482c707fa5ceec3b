exports.clean = function clean(note) {
  let text = note;
  let before;
  do {
    before = text;
    text = text.replace(/<script[^>]*>/gi, '');
  } while (text !== before);
  return text;
};
