const multer = require('multer');

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { files: 3, fileSize: 8000000 },
});

module.exports = upload.array('papers');
