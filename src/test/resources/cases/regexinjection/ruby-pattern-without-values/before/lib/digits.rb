def digits?(text)
  text.match?(/\A\d+\z/)
end
