const cache = new Map();
exports.find = (key) => cache.get(key);
