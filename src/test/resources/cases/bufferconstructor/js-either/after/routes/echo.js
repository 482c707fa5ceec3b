module.exports = (req, res) => {
  const data = typeof req.body.data === 'number' ? Buffer.alloc(req.body.data) : Buffer.from(req.body.data);
  res.end(data);
};
