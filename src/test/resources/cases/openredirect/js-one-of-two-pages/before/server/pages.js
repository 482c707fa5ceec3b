exports.after = (req, res) => {
  res.redirect(req.user ? '/zoo' : `/login?from=${req.query.from}`);
};
