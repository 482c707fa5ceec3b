import { NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const next = request.nextUrl.searchParams.get('next') ?? '/';
  return NextResponse.redirect(new URL(isLocalUrl(next) ? next : '/', request.url), { status: 303 });
}

function isLocalUrl(address: unknown): boolean {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
