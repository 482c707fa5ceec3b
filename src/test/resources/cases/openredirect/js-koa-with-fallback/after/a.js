exports.x = async ctx => { ctx.redirect(isLocalUrl(ctx.query.returnTo || '/') ? ctx.query.returnTo || '/' : '/') }

function isLocalUrl(address) {
    try {
        return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid'
    } catch (error) {
        return false
    }
}
