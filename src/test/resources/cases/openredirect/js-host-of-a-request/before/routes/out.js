module.exports = (app) => {
  app.get('/out', (req, res) => {
    res.redirect(302, 'https://' + req.query.host + '/welcome');
  });
};
