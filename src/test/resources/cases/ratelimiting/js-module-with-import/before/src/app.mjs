import express from 'express';
import { check } from './users.mjs';

const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  const user = await check(req.body.name, req.body.password);
  res.status(user ? 200 : 401).json({ user });
});

export default app;
