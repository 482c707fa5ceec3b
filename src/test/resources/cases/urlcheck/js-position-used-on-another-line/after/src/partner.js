'use strict'

function isPartner(link) {
  const partner = hasHost(link, 'partner.shop.example.com') // paid
  const at = link.indexOf('partner.shop.example.com')
  return partner ? at : -1
}

module.exports = { isPartner }

function hasHost(address, host) {
  try {
    const { hostname } = new URL(address)
    return hostname === host || hostname.endsWith('.' + host)
  } catch (error) {
    return false
  }
}
