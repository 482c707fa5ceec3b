exports.escape = (text) =>
  text.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/&/g, '&amp;');
