module.exports = (req, res) => {
  res.render('show', { next: req.query.next });
};
