const multer = require('multer')

const upload = multer({ dest: 'photos/', limits: { files: 3 } })

module.exports = upload.array('photo')
