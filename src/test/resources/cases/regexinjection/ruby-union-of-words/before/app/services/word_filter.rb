class WordFilter
  def initialize(words)
    @words = words
  end

  def clean(text)
    text.gsub(Regexp.new("\\b(#{@words.join('|')})\\b", Regexp::IGNORECASE), '***')
  end
end
