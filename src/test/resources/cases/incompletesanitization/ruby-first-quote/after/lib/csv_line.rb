class CsvLine
  def cell(text)
    '"' + text.gsub('"', '""') + '"'
  end
end
