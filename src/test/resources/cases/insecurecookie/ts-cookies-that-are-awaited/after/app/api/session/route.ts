import { cookies } from 'next/headers';
import { open } from '@/lib/sessions';

export async function POST(request: Request) {
  const session = await open(await request.json());
  (await cookies()).set('session', session.id, { httpOnly: true, secure: true });
  return new Response(null, { status: 204 });
}
