const ALLOWED_ORIGINS = ['https://shop.example.com', 'https://admin.example.com'];

module.exports = (req, res, next) => {
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  res.locals.sites = ALLOWED_ORIGINS.length;
  next();
};
