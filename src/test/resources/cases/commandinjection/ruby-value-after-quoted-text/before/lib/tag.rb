class Tag
  def release(name)
    system("git tag -m \"new release\" #{name}")
  end
end
