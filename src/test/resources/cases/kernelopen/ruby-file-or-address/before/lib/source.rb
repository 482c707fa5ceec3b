require 'open-uri'

class Source
  def initialize(source)
    @data = open(source).read
  end
end
