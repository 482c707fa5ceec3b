module.exports = (app, orders) => {
  app.get('/orders.:format', async (req, res) => {
    if (!/^[\w-]+$/.test(req.params.format)) {
      throw new Error('there is no such module');
    }
    const exporter = require(`./exporters/${req.params.format}`);
    res.type(exporter.type).send(exporter.write(await orders.all()));
  });
};
