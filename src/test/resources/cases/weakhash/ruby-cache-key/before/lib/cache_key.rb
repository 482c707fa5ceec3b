require 'digest/md5'

class CacheKey
  def self.for(*parts)
    Digest::MD5.hexdigest(parts.join('/'))
  end
end
