const express = require('express');
const multer = require('multer');

const router = express.Router();

router.post('/rooms/:id/photos', multer().array('photos', 6), (req, res) => {
  res.json(req.files.map((file) => file.originalname));
});

module.exports = router;
