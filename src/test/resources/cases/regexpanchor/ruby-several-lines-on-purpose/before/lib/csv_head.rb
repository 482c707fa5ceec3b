class CsvHead
  def columns(text)
    text.scan(/^# ([a-z_]+)$/).flatten
  end
end
