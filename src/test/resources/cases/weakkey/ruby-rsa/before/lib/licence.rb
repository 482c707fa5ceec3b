require 'openssl'

class Licence
  KEY = OpenSSL::PKey::RSA.new(1024)
end
