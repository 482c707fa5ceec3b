module.exports = (app, orders) => {
  app.get('/orders.:format', async (req, res) => {
    const exporter = require(`./exporters/${req.params.format}`);
    res.type(exporter.type).send(exporter.write(await orders.all()));
  });
};
