'use strict';

const { Router } = require('express');

/** Small programs that the office switches on: loaded by their names. */
module.exports = () => {
  const router = Router();
  const running = new Map();

  router.post('/:name/start', (req, res) => {
    const plugin = require(`../../plugins/${req.params.name}`);
    running.set(req.params.name, plugin.start(req.body));
    res.status(204).end();
  });

  router.post('/:name/stop', (req, res) => {
    const stop = running.get(req.params.name);
    if (stop) {
      stop();
    }
    res.status(204).end();
  });

  return router;
};
