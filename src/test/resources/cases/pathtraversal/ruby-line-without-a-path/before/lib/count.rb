class Count
  def of(names)
    names.size
  end
end
