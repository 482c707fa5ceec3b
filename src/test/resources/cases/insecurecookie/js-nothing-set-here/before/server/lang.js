module.exports = (req, res, next) => {
  res.locals.lang = req.cookies.lang || 'en';
  next();
};
