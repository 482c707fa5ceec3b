exports.paint = (tags, tag, colour, theme) => {
  if (theme === '__proto__') {
    return;
  }
  if (['__proto__', 'constructor', 'prototype'].includes(String(tag))) {
    throw new Error('the key is not allowed');
  }
  tags[tag] = colour;
};
