class Size
  def of(files)
    files.size
  end
end
