class Import
  def rows(file)
    open(file) { |io| io.readlines(chomp: true) }
  end
end
