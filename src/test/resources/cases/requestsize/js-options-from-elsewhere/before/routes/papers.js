const multer = require('multer');
const { uploadOptions } = require('../config');

module.exports = multer(uploadOptions).single('paper');
