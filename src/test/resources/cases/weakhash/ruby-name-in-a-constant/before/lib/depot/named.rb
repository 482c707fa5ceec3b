require 'openssl'

module Depot
  FUNCTION = 'SHA1'

  def self.name(body)
    OpenSSL::Digest.new(FUNCTION).hexdigest(body)
  end
end
