function failed(error, req, res, next) {
  console.error('failed: ' + req.method + ' ' + req.originalUrl, error);
  res.status(500).render('error');
}

module.exports = failed;
