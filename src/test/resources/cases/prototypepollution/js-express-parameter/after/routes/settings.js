const settings = {};

module.exports = (app) => {
  app.put('/settings/:group/:name', (req, res) => {
    if (['__proto__', 'constructor', 'prototype'].includes(String(req.params.group))) {
      return res.status(400).send('Bad Request');
    }
    settings[req.params.group][req.params.name] = req.body.value;
    res.sendStatus(204);
  });
};
