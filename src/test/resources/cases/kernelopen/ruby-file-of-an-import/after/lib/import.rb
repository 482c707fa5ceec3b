class Import
  def rows(file)
    File.open(file) { |io| io.readlines(chomp: true) }
  end
end
