const express = require('express');
const maps = require('../maps');

const router = express.Router();

router.get('/:id/map', (req, res) => {
  const map = maps.get(req.params.id);
  if (!map) {
    return res.status(404).send(`No map <i>${req.params.id}</i> for this field`);
  }
  return res.type('json').send(map);
});

module.exports = router;
