const multer = require('multer');

const storage = multer.diskStorage({ filename: (req, file, done) => done(null, `${Date.now()}.pdf`) });
const upload = multer({ storage });

module.exports = upload;
