exports.first = (counts, wanted) => {
  const name = wanted.length > 20 ? wanted.slice(0, 20) : wanted;
  counts[name] = 1;
};
