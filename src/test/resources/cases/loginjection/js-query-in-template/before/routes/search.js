module.exports = (app, index) =>
  app.get('/search', (req, res) => {
    console.log(`search for ${req.query.q} from ${req.ip}`);
    res.json(index.find(req.query.q));
  });
