exports.remember = (req, res) => {
  res.cookie('auth', req.user.token);
  res.end();
};
