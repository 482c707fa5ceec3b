const express = require('express');
const multer = require('multer');

const router = express.Router();

router.post('/rooms/:id/photos', multer({ limits: { fileSize: 8000000 } }).array('photos', 6), (req, res) => {
  res.json(req.files.map((file) => file.originalname));
});

module.exports = router;
