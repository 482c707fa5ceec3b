module Passes
  module Barcode
    module_function

    def seal(data, key)
      cipher = OpenSSL::Cipher::AES.new(256, :GCM).encrypt
      cipher.key = key
      iv = cipher.random_iv
      iv + cipher.update(data) + cipher.final + cipher.auth_tag
    end
  end
end
