import { cookies } from 'next/headers';

export async function POST(request: Request) {
  const { theme } = await request.json();
  cookies().set('theme', theme, { secure: false, path: '/' });
  return Response.json({ theme });
}
