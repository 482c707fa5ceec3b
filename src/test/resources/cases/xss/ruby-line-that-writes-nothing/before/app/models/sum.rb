class Sum
  def of(a, b)
    a + b
  end
end
