class Tag
  def release(name)
    system("git", "tag", "-m", "new release", name.to_s)
  end
end
