exports.visit = (req, res) => {
  console.log('%s', 'visit of ' + req.query.page, req.ip);
  res.end();
};
