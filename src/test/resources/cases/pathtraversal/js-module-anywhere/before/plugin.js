const path = require('path');

exports.load = (file) => {
  const plugin = require(path.resolve(file));
  return plugin.default || plugin;
};
