exports.animal = (req, res) => {
  const path = `/${req.params.rest}`;
  res.redirect(path);
};
