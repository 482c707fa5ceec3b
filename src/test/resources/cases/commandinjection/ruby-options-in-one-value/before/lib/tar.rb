class Tar
  def pack(options, folder)
    system("tar #{options} #{folder}")
  end
end
