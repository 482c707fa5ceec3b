export async function GET(request: Request) {
  const term = new URL(request.url).searchParams.get('term');
  return new Response(`Nothing found for ${term}`, { status: 404 });
}
