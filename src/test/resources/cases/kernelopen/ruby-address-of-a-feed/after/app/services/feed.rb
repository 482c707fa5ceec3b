require "open-uri"

class Feed
  def fetch(feed_url)
    URI.parse(feed_url).open(read_timeout: 5).read
  end
end
