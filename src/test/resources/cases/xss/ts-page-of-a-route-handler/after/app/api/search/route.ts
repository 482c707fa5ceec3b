export async function GET(request: Request) {
  const term = new URL(request.url).searchParams.get('term');
  return new Response(`<pre>Nothing found for ${escapeHtml(term)}</pre>`, { headers: { 'content-type': 'text/html' } });
}

function escapeHtml(text: unknown): string {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
