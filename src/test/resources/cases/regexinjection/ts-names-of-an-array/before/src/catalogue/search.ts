import { Request, Response } from 'express';
import { products } from './products';

export function byPrefix(req: Request, res: Response): void {
  const pattern = new RegExp(`^${req.query.prefix}`, 'i');
  res.json(products.filter((product) => pattern.test(product.name)));
}
