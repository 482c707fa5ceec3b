'use strict';

const path = require('path');
const multer = require('multer');
const formidable = require('formidable');
const { Router } = require('express');

const upload = multer({ dest: path.join('var', 'inbox') });

const papers = multer({
  storage: multer.diskStorage({
    filename: (req, file, done) => done(null, `${Date.now()}-${path.basename(file.originalname)}`),
  }),
  limits: { fileSize: 4_000_000 },
});

function register() {
  const router = Router();

  router.post('/photo', upload.single('photo'), (req, res) => res.json({ size: req.file.size }));
  router.post('/papers', papers.array('papers', 4), (req, res) => res.json({ count: req.files.length }));

  router.post('/claims', (req, res, next) => {
    const form = formidable({ uploadDir: path.join('var', 'claims'), maxFileSize: 12 * 1024 * 1024 * 1024 });
    form.parse(req, (error, fields) => (error ? next(error) : res.json(fields)));
  });

  return router;
}

module.exports = { register };
