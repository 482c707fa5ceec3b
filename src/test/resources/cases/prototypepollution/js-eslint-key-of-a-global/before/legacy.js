exports.keep = (cache, page) => {
  cache[currentName] = page;
};
