'use strict';

const { Router } = require('express');
const { exec, execFile } = require('child_process');
const { ReportRepository } = require('../repositories/report-repository');
const { toCsv } = require('../lib/csv');

module.exports = ({ storage }) => {
  const router = Router();
  const reports = new ReportRepository();

  const formats = {
    json: (rows) => JSON.stringify(rows),
    csv: (rows) => toCsv(rows, ['number', 'guest', 'nights']),
  };

  router.get('/bookings', async (req, res, next) => {
    try {
      const { format } = req.query;
      const write = formats[format];
      if (!write) {
        return res.status(400).send('json or csv');
      }
      return res.send(write(await reports.bookings(req.query.year)));
    } catch (error) {
      return next(error);
    }
  });

  router.get('/photos/:berth', (req, res, next) => {
    exec(`ls -1 ${storage.photos}/${req.params.berth}`, (error, names) => {
      if (error) {
        return next(error);
      }
      return res.type('text').send(names);
    });
  });

  router.get('/disk', (req, res, next) => {
    execFile('/bin/df', ['-h', storage.photos], (error, out) => (error ? next(error) : res.type('text').send(out)));
  });

  return router;
};
