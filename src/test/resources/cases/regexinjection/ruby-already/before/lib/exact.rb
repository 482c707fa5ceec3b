def exact?(text, word)
  text.match?(/\A#{Regexp.escape(word)}\z/)
end
