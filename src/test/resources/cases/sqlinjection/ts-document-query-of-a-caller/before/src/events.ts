import type { Collection } from 'mongodb';
import type { Request } from 'express';

export const events = (collection: Collection, req: Request) => collection.find(req.body).toArray();
