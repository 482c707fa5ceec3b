import { Request, Response } from "express";
import { find } from "./catalogue";

export async function search(req: Request, res: Response): Promise<void> {
  const term = req.query.q as string;
  const hits = await find(term);
  res.status(200).send(`
    <h1>Results for ${term}</h1>
    <p>${hits.length} found</p>
    <ul>${hits.map((hit) => `<li><a href="/item/${hit.id}">${hit.title}</a></li>`).join("")}</ul>
  `);
}
