class Pack
  def folder(name)
    system("tar -cf all.tar #{name}", exception: true)
  end
end
