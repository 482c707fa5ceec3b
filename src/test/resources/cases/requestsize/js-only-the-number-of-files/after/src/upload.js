const multer = require('multer')

const upload = multer({ dest: 'photos/', limits: { files: 3, fileSize: 8000000 } })

module.exports = upload.array('photo')
