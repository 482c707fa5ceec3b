export default async function session(fastify) {
  fastify.post('/session', async (request, reply) => {
    const { token } = await fastify.staff.login(request.body);
    reply.setCookie('staff_token', token, { path: '/', httpOnly: true, secure: true });
    return { ok: true };
  });
}
