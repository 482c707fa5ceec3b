import { Request, Response } from "express";
import { find } from "./catalogue";

export async function search(req: Request, res: Response): Promise<void> {
  const term = req.query.q as string;
  const hits = await find(term);
  res.status(200).send(`
    <h1>Results for ${escapeHtml(term)}</h1>
    <p>${hits.length} found</p>
    <ul>${hits.map((hit) => `<li><a href="/item/${escapeHtml(hit.id)}">${escapeHtml(hit.title)}</a></li>`).join("")}</ul>
  `);
}

function escapeHtml(text: unknown): string {
  return String(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
