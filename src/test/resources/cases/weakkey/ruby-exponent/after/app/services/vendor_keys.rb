class VendorKeys
  def call(vendor)
    pair = OpenSSL::PKey::RSA.generate(2048, 65_537)
    vendor.update!(public_key: pair.public_key.to_pem)
    pair
  end
end
