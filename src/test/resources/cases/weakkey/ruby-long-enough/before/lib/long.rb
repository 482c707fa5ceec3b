KEY = OpenSSL::PKey::RSA.new(3072)
