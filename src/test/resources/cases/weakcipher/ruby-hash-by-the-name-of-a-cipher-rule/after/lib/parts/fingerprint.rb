require 'digest'

module Parts
  def self.fingerprint(drawing)
    Digest::SHA256.hexdigest(drawing.read)
  end
end
