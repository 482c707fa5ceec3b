const counts = Object.create(null);

module.exports = (req) => {
  const name = req.params.name;
  counts[name] = (counts[name] || 0) + 1;
};
