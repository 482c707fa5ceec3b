exports.remember = (req, res) => {
  res.cookie('auth', req.user.token, { httpOnly: true });
  res.end();
};
