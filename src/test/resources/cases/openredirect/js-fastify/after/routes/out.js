module.exports = async function (fastify) {
  fastify.get('/out', async (request, reply) => {
    return reply.redirect(isLocalUrl(request.query.url) ? request.query.url : '/');
  });
};

function isLocalUrl(address) {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
