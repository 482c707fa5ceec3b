import { NextResponse } from 'next/server';
import { stock } from '@/lib/stock';

export async function GET() {
  try {
    return NextResponse.json(await stock());
  } catch (error) {
    const e = error as Error;
    return NextResponse.json({ error: 'no stock', stack: e.stack }, { status: 500 });
  }
}
