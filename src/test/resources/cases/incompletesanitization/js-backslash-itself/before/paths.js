exports.escaped = (path) => {
  return path.replace(/\\/g, '\\\\');
};
