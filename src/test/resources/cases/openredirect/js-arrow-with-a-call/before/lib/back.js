module.exports = (app) => {
  app.get('/back', (req, res) => res.redirect(decodeURIComponent(req.query.url)));
};
