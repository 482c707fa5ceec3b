module.exports = (app, index) =>
  app.get('/search', (req, res) => {
    console.log(`search for ${String(req.query.q).replace(/[\r\n]+/g, ' ')} from ${req.ip}`);
    res.json(index.find(req.query.q));
  });
