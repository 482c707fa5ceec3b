require "openssl"

class Manifest
  def digest(io)
    sum = OpenSSL::Digest.new("SHA1")
    sum << io.read
    sum.hexdigest
  end
end
