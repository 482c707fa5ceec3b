require 'json'

module Search
  def self.count(word, file)
    `grep '#{word}' #{file} | wc -l`.to_i
  end
end
