exports.last = (line) => {
  const found = /^(\w+\s?)*$/.exec(line);
  return found ? found[1] : '';
};
