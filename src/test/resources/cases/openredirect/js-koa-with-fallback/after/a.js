exports.x = async ctx => { ctx.redirect(isLocalUrl(ctx.query.returnTo || '/') ? ctx.query.returnTo || '/' : '/') }

function isLocalUrl(address) {
    try {
        return new URL(String(address), 'http://local.invalid').origin === 'http://local.invalid'
    } catch (error) {
        return false
    }
}
