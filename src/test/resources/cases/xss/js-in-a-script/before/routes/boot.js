module.exports = (req, res) => {
  res.send('<script>var user = "' + req.query.user + '";</script>');
};
