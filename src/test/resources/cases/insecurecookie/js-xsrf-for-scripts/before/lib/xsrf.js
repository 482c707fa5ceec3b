exports.hand = (req, res, next) => {
  res.cookie('XSRF-TOKEN', req.csrfToken(), { secure: true });
  next();
};
