'use strict';

const express = require('express');
const cors = require('cors');
const { partner } = require('../config/partners');
const { apiKey } = require('../middleware/api-key');

module.exports = ({ feeds }) => {
  const router = express.Router();
  router.use(cors({ origin: '*' }));
  router.use(apiKey);

  router.get('/:code/berths', async (req, res, next) => {
    try {
      const known = partner(req.params.code);
      if (!known) {
        return res.status(404).end();
      }
      return res.json(await feeds.read(known.feed));
    } catch (error) {
      return next(error);
    }
  });

  router.get('/open-berths', (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.json(feeds.lastCount());
  });

  return router;
};
