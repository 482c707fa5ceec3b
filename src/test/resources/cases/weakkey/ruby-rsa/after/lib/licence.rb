require 'openssl'

class Licence
  KEY = OpenSSL::PKey::RSA.new(2048)
end
