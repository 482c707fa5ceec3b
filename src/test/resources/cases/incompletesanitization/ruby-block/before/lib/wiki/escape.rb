module Wiki
  module Escape
    MARKS = { '<' => '&lt;', '>' => '&gt;' }.freeze

    def self.call(text)
      text.sub(/[<>]/) { |mark| MARKS.fetch(mark) }
    end
  end
end
