const multer = require('multer');

const upload = multer({ dest: 'films', limits: { fileSize: 4e9 } });

module.exports = upload.single('film');
