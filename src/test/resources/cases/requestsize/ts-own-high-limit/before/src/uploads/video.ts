import multer from 'multer';

export const lessons = multer({
  dest: '/srv/lessons',
  limits: { fileSize: 500 * 1024 * 1024, files: 1 },
});
