const multer = require('multer');

const upload = multer({ dest: 'var/uploads' });

module.exports = upload.single('photo');
