export async function GET(request: Request) {
  const term = new URL(request.url).searchParams.get('term');
  return new Response(`<pre>Nothing found for ${term}</pre>`, { headers: { 'content-type': 'text/html' } });
}
