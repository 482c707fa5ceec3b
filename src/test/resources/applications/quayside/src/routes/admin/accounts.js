'use strict';

const { Router } = require('express');
const { Client } = require('pg');
const { settings } = require('../../config/database');

const client = new Client(settings);
client.connect();

const allowed = ['name', 'mail', 'phone'];

module.exports = () => {
  const router = Router();

  router.get('/', async (req, res, next) => {
    try {
      const role = req.query.role || 'guest';
      const { rows } = await client.query('SELECT id, name, mail FROM account WHERE role = \'' + role + '\' ORDER BY name');
      res.json(rows);
    } catch (error) {
      next(error);
    }
  });

  router.patch('/:id', async (req, res, next) => {
    try {
      for (const field of allowed) {
        if (field in req.body) {
          const value = req.body[field];
          await client.query(`UPDATE account SET ${field} = $1 WHERE id = $2`, [value, req.params.id]);
        }
      }
      res.status(204).end();
    } catch (error) {
      next(error);
    }
  });

  router.delete('/:id', async (req, res, next) => {
    try {
      const sql = `DELETE FROM account WHERE id = ${req.params.id}`;
      const result = await client.query(sql);
      res.json({ gone: result.rowCount });
    } catch (error) {
      next(error);
    }
  });

  return router;
};
