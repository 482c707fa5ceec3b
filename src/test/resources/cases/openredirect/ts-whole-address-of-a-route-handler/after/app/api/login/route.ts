import { NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const returnTo = request.nextUrl.searchParams.get('returnTo') ?? '/';
  return NextResponse.redirect(new URL(isLocalUrl(returnTo) ? returnTo : '/', request.url));
}

function isLocalUrl(address: unknown): boolean {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
