module.exports = (req, res) => {
  res.set('Content-Type', 'text/plain');
  res.send(req.query.name);
};
