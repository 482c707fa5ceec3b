class Cell
  def self.quote(text)
    "'" + text.gsub("'", "''") + "'"
  end
end
