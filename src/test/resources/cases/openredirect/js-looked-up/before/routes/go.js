const TARGETS = { shop: 'https://shop.example.com', blog: 'https://blog.example.com' };

module.exports = (app) =>
  app.get('/go/:name', (req, res) => {
    const target = TARGETS[req.params.name];
    if (!target) {
      return res.sendStatus(404);
    }
    res.redirect(target);
  });
