'use strict';

const crypto = require('crypto');
const { Router } = require('express');
const bodyParser = require('body-parser');
const log = require('../lib/log');

const raw = bodyParser.raw({ type: 'application/json', limit: '64mb' });

/** What the payment company tells us. */
module.exports = ({ secret, payments }) => {
  const router = Router();

  router.post('/payments', raw, async (req, res, next) => {
    try {
      const hash = crypto.createHmac('sha256', secret).update(req.body).digest('hex');
      if (req.get('X-Signature') != hash) {
        log.warn('a payment with a wrong signature');
        return res.status(400).end();
      }
      await payments.record(JSON.parse(req.body));
      return res.status(204).end();
    } catch (error) {
      return next(error);
    }
  });

  return router;
};
