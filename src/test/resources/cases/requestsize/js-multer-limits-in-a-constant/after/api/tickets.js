const multer = require('multer');

const storage = multer.diskStorage({
  destination: '/srv/tickets',
  filename: (req, file, done) => done(null, `${req.ticket.id}.pdf`),
});

const upload = multer({
  storage,
  fileFilter: (req, file, done) => done(null, file.mimetype === 'application/pdf'),
  limits: { fileSize: 8000000 },
});

exports.attach = upload.single('document');
