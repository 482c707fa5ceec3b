const PARTNERS = ['https://a.example.com/', 'https://b.example.com/'];

module.exports = (req, res) => {
  if (PARTNERS.includes(req.query.to)) {
    res.redirect(req.query.to);
  } else {
    res.sendStatus(400);
  }
};
