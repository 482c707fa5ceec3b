exports.cell = (text) => {
  return text.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
};
