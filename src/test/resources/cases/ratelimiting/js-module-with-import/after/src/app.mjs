import express from 'express';
import { check } from './users.mjs';
import rateLimit from 'express-rate-limit';

const app = express();
app.use(express.json());

const limiter = rateLimit({ windowMs: 15 * 60 * 1000, max: 100 });

app.post('/login', limiter, async (req, res) => {
  const user = await check(req.body.name, req.body.password);
  res.status(user ? 200 : 401).json({ user });
});

export default app;
