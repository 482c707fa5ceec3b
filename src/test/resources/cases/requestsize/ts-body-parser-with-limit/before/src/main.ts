import express from 'express';
import bodyParser from 'body-parser';
import orders from './orders';

const app = express();
app.use(bodyParser.urlencoded({ extended: true, limit: 1024 * 1024 * 20 }));
app.use('/orders', orders);

export default app;
