exports.x = async ctx => { ctx.redirect(ctx.query.returnTo || '/') }
