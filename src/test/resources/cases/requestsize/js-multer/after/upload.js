const multer = require('multer');

const upload = multer({ dest: 'var/uploads', limits: { fileSize: 8000000 } });

module.exports = upload.single('photo');
