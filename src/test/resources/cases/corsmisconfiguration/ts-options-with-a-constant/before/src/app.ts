import express from 'express';
import cors from 'cors';
import { appointments } from './appointments';

const ORIGINS = ['https://clinic.example.com', 'https://staff.clinic.example.com'] as const;
const SITES_ALLOWED = ['https://clinic.example.com', 'https://staff.clinic.example.com'];

export const app = express();
app.use(
  cors({
    origin: true,
    credentials: true,
    maxAge: 600,
  }),
);
app.use('/appointments', appointments);
console.log('sites', ORIGINS.length + SITES_ALLOWED.length);
