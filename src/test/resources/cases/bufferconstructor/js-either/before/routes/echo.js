module.exports = (req, res) => {
  const data = new Buffer(req.body.data);
  res.end(data);
};
