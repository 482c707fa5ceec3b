exports.relative = (path) => {
  return path.replace(/^\//, '');
};
