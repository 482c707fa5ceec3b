'use strict';

const express = require('express');
const { BerthRepository } = require('../repositories/berth-repository');
const { berthList, berthPage } = require('../views/berths');
const { etag } = require('../lib/etag');

const sortable = { length: 'length_m', price: 'price_cent', name: 'name' };

module.exports = () => {
  const router = express.Router();
  const berths = new BerthRepository();

  router.get('/', async (req, res, next) => {
    try {
      const rows = await berths.inMarina(req.query.marina || 'quayside');
      const body = berthList(rows, req.query.notice);
      res.set('ETag', etag(body)).send(body);
    } catch (error) {
      next(error);
    }
  });

  router.get('/free', async (req, res, next) => {
    try {
      const { from, to, sort } = req.query;
      const column = sortable[sort] || 'name';
      res.json(await berths.free(from, to, column));
    } catch (error) {
      next(error);
    }
  });

  router.get('/:id', async (req, res, next) => {
    try {
      const berth = await berths.byId(req.params.id);
      return berth ? res.send(berthPage(berth)) : res.status(404).send('No such berth');
    } catch (error) {
      return next(error);
    }
  });

  return router;
};
