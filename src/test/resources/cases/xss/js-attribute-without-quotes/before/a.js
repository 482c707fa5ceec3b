module.exports = (req, res) => {
  const name = req.query.name || 'guest';
  const html = `<html><body><input value="${name}" data-n=${req.query.n}></body></html>`;
  res.send(html);
};
