const PLACES = { home: '/', help: '/help' };

module.exports = (app) => {
  app.get('/go/:where', (req, res) => {
    res.redirect(PLACES[req.params.where] || '/');
  });
};
