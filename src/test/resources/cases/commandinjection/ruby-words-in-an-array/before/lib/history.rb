class History
  def of(branch)
    IO.popen(["git", "log", "--oneline", branch]).read
  end
end
