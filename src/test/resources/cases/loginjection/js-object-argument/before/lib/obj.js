exports.note = (req) => {
  console.info('filter', { name: req.query.name });
};
