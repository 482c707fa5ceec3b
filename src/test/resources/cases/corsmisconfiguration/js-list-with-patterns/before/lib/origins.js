const allowedOrigins = ['https://rooms.example.com', /\.rooms\.example\.com$/];

module.exports = (req, res, next) => {
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
  res.locals.known = allowedOrigins;
  next();
};
