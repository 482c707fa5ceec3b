import type { FastifyReply } from 'fastify';

export function signIn(reply: FastifyReply, token: string) {
  return reply.setCookie('sid', token, { httpOnly: true, secure: true, path: '/' }).send({ ok: true });
}
