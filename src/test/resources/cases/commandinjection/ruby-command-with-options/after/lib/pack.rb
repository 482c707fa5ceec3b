class Pack
  def folder(name)
    system("tar", "-cf", "all.tar", name.to_s, exception: true)
  end
end
