exports.clean = (note) => {
  let clean = note;
  let before;
  do {
    before = clean;
    clean = clean.replace(/<!--.*?-->/g, '');
  } while (clean !== before);
  return clean;
};
