exports.visit = (req, res) => {
  console.log('visit of ' + req.query.page, req.ip);
  res.end();
};
