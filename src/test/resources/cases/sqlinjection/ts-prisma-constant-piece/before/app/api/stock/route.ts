import { NextRequest, NextResponse } from 'next/server';
import { db } from '@/lib/db';

export async function GET(request: NextRequest) {
  const shelf = request.nextUrl.searchParams.get('shelf');
  const direction = request.nextUrl.searchParams.has('newest') ? 'DESC' : 'ASC';
  const rows = await db.$queryRawUnsafe(`SELECT * FROM stock WHERE shelf = '${shelf}' ORDER BY added ${direction}`);
  return NextResponse.json(rows);
}
