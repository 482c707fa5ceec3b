class Search
  def hit?(title, word)
    title =~ /\b#{Regexp.escape(word.to_s)}\b/i
  end
end
