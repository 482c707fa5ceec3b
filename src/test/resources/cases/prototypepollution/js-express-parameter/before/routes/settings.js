const settings = {};

module.exports = (app) => {
  app.put('/settings/:group/:name', (req, res) => {
    settings[req.params.group][req.params.name] = req.body.value;
    res.sendStatus(204);
  });
};
