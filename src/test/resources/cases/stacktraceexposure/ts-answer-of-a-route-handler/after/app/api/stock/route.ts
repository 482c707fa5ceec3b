import { NextResponse } from 'next/server';
import { stock } from '@/lib/stock';

export async function GET() {
  try {
    return NextResponse.json(await stock());
  } catch (error) {
    const e = error as Error;
    console.error(e);
    return NextResponse.json({ error: 'no stock' }, { status: 500 });
  }
}
