require 'oj'

module Gateway
  class Message
    def self.from(body, options = {})
      new(Oj.load(body, options))
    end
  end
end
