exports.paint = (tags, tag, colour, theme) => {
  if (theme === '__proto__') {
    return;
  }
  tags[tag] = colour;
};
