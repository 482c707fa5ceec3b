'use strict';

const { Router } = require('express');
const { merge } = require('../lib/merge');
const { setPath } = require('../lib/paths-of');

const defaults = () => ({ units: { length: 'm', wind: 'kn' }, mail: { news: false, tides: true } });

module.exports = () => {
  const router = Router();

  router.get('/', (req, res) => {
    res.json(req.session.preferences || defaults());
  });

  router.post('/', (req, res) => {
    req.session.preferences = merge(defaults(), req.body);
    res.json(req.session.preferences);
  });

  router.post('/one', (req, res) => {
    const preferences = req.session.preferences || defaults();
    req.session.preferences = setPath(preferences, req.body.path, req.body.value);
    res.json(req.session.preferences);
  });

  router.post('/flags', (req, res) => {
    const flags = {};
    for (const name of Object.keys(req.body)) {
      flags[name] = req.body[name] === 'on';
    }
    req.session.flags = flags;
    res.json(flags);
  });

  return router;
};
