KEY = OpenSSL::PKey::RSA.new(File.read('key.pem'))
