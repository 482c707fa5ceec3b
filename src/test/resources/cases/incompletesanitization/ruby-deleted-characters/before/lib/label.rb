class Label
  def plain(text)
    text.delete("'")
  end
end
