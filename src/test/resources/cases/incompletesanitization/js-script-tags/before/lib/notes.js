exports.clean = function clean(note) {
  return note.replace(/<script[^>]*>/gi, '');
};
