import { MongoClient, ObjectId } from 'mongodb';
import type { Request } from 'express';

const users = new MongoClient(process.env.MONGO_URL!).db('shop').collection('users');

export const find = (req: Request) =>
  users.findOne({ $or: [{ name: { $eq: req.body.login } }, { mail: { $eq: req.body.login } }], _id: new ObjectId(req.params.id) });
