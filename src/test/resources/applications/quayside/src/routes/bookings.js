'use strict';

const { Router } = require('express');
const { BookingRepository } = require('../repositories/booking-repository');
const { BookingService } = require('../services/booking-service');
const { isDate } = require('../lib/validate');

module.exports = function bookings() {
  const router = Router();
  const repository = new BookingRepository();
  const service = new BookingService(repository);

  router.post('/', async (req, res, next) => {
    try {
      if (!isDate(req.body.from) || !isDate(req.body.to)) {
        return res.status(400).send('Both dates are needed');
      }
      const booking = await service.book(req.body);
      return res.status(201).json(booking);
    } catch (error) {
      return next(error);
    }
  });

  router.get('/of/:mail', async (req, res, next) => {
    try {
      res.json(await repository.ofGuest(req.params.mail));
    } catch (error) {
      next(error);
    }
  });

  router.get('/search', async (req, res, next) => {
    try {
      res.json(await repository.search(req.query));
    } catch (error) {
      next(error);
    }
  });

  router.post('/:number/cancel', async (req, res, next) => {
    try {
      const done = await service.cancel(req.params.number, req.body.code);
      res.status(done ? 200 : 403).end();
    } catch (error) {
      next(error);
    }
  });

  return router;
};
