exports.after = (req, res) => {
  if (req.user.isValid()) {
    res.redirect(req.query.to);
  } else {
    res.sendStatus(403);
  }
};
