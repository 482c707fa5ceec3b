class Search
  def hit?(title, word)
    title =~ /\b#{word}\b/i
  end
end
