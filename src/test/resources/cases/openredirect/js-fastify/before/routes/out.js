module.exports = async function (fastify) {
  fastify.get('/out', async (request, reply) => {
    return reply.redirect(request.query.url);
  });
};
