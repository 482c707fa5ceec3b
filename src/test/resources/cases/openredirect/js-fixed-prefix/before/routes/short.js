module.exports = (app) =>
  app.get('/s/:id', (req, res) => {
    res.redirect('/articles/' + encodeURIComponent(req.params.id));
  });
