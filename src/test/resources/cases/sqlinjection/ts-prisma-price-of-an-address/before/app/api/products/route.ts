import { NextRequest, NextResponse } from 'next/server';
import { db } from '@/lib/db';

export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const category = searchParams.get('category');
  const max = searchParams.get('max') ?? '100';
  const rows = await db.$queryRawUnsafe(
    `SELECT * FROM "Product" WHERE category = '${category}' AND price < ${max}`,
  );
  return NextResponse.json(rows);
}
