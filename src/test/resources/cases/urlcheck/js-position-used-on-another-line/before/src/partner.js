'use strict'

function isPartner(link) {
  const partner = link.includes('partner.shop.example.com') // paid
  const at = link.indexOf('partner.shop.example.com')
  return partner ? at : -1
}

module.exports = { isPartner }
