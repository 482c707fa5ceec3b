'use strict';

const { Router } = require('express');

const places = {
  app: 'https://app.quayside.example/',
  help: 'https://help.quayside.example/',
};

/** Short links that are printed on the jetties. */
module.exports = () => {
  const router = Router();
  router.get('/:place', (req, res) => {
    const { place } = req.params;
    const target = Object.hasOwn(places, place) ? places[place] : '/';
    res.redirect(302, target);
  });
  return router;
};
