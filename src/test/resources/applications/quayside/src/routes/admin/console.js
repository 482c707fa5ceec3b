'use strict';

const { Router } = require('express');
const { ReportRepository } = require('../../repositories/report-repository');

const metrics = { nights: (row) => row.nights, income: (row) => row.cent / 100 };

module.exports = () => {
  const router = Router();
  const reports = new ReportRepository();

  router.get('/sum', async (req, res, next) => {
    try {
      const { metric } = req.query;
      const value = Object.hasOwn(metrics, metric) ? metrics[metric] : metrics.nights;
      const rows = await reports.bookings(req.query.year);
      res.json(rows.reduce((sum, row) => sum + value(row), 0));
    } catch (error) {
      next(error);
    }
  });

  router.post('/formula', (req, res) => {
    const { formula } = req.body;
    const rate = eval(formula);
    res.json({ rate });
  });

  router.post('/layout', (req, res) => {
    const layout = eval('(' + req.body.layout + ')');
    req.session.layout = layout;
    res.json(layout);
  });

  return router;
};
