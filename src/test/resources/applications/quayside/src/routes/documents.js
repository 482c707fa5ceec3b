'use strict';

const fs = require('fs');
const path = require('path');
const { Router } = require('express');

module.exports = ({ storage }) => {
  const router = Router();

  router.get('/list', (req, res) => {
    res.json(fs.readdirSync(storage.documents));
  });

  router.get('/:name', (req, res) => {
    const file = path.join(storage.documents, req.params.name);
    if (!fs.existsSync(file)) {
      return res.status(404).send('No such document');
    }
    return res.type('text/plain').send(fs.readFileSync(file, 'utf8'));
  });

  router.put('/:name', (req, res) => {
    fs.writeFileSync(path.join(storage.documents, req.params.name), String(req.body.text));
    res.status(204).end();
  });

  router.delete('/:folder/:name', async (req, res, next) => {
    try {
      await fs.promises.unlink(`${storage.documents}/${req.params.folder}/${req.params.name}`);
      res.status(204).end();
    } catch (error) {
      next(error);
    }
  });

  return router;
};
