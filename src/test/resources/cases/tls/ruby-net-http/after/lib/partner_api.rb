require 'net/http'
require 'openssl'

class PartnerApi
  def get(path)
    http = Net::HTTP.new('partner.example', 443)
    http.use_ssl = true
    http.verify_mode = OpenSSL::SSL::VERIFY_PEER
    http.get(path).body
  end
end
