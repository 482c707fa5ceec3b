'use strict';

const { Router } = require('express');
const { SearchService } = require('../services/search-service');
const { resultPage } = require('../views/search');

module.exports = () => {
  const router = Router();
  const search = new SearchService();

  router.get('/', async (req, res, next) => {
    try {
      const words = String(req.query.q || '');
      const hits = await search.boats(words);
      res.send(resultPage(words, hits));
    } catch (error) {
      next(error);
    }
  });

  router.get('/ports', async (req, res, next) => {
    try {
      res.json(await search.ports(req.query.country, Number(req.query.limit) || 20));
    } catch (error) {
      next(error);
    }
  });

  return router;
};
