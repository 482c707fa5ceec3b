const _ = require('lodash');

const settings = { theme: {}, mail: {} };

module.exports = (app) => {
  app.put('/settings', (req, res) => {
    _.defaultsDeep(settings, req.body);
    res.sendStatus(204);
  });
};
