exports.after = (req, res) => {
  const { next } = req.query;
  res.redirect(next ? next : '/home');
};
