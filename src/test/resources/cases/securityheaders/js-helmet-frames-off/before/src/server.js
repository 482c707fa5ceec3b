import express from 'express';
import helmet from 'helmet';
import timetable from './timetable.js';

const server = express();

server.use(
  helmet({
    xFrameOptions: false,
    crossOriginEmbedderPolicy: false,
  }),
);
server.use('/timetable', timetable);

export default server;
