require 'digest'

class CacheKey
  def self.for(*parts)
    Digest::SHA256.hexdigest(parts.join('/'))
  end
end
