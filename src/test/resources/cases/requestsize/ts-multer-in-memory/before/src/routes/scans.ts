import { Router } from 'express';
import multer from 'multer';
import { storeScan } from '../services/scans';

const router = Router();
const upload = multer({ storage: multer.memoryStorage() });

router.post('/scans', upload.single('scan'), async (req, res) => {
  const id = await storeScan(req.file!.buffer);
  res.status(201).json({ id });
});

export default router;
