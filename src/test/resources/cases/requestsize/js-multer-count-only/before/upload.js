const multer = require('multer');

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { files: 3 },
});

module.exports = upload.array('papers');
