const multer = require('multer');

const upload = multer({ dest: 'public/avatars' });

exports.route = (router, save) => router.post('/avatar', upload.single('avatar'), save);
