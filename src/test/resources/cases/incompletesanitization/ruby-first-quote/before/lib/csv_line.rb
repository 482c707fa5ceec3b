class CsvLine
  def cell(text)
    '"' + text.sub('"', '""') + '"'
  end
end
