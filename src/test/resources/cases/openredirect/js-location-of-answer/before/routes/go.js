module.exports = (app) => {
  app.get('/go', (req, res) => {
    const { to = '/' } = req.query;
    res.location(to).status(302).end();
  });
};
