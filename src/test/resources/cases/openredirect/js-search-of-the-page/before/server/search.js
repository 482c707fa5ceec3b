exports.search = (req, res) => {
  const address = 'zoo/' + req.query.q;
  res.redirect(address);
};
