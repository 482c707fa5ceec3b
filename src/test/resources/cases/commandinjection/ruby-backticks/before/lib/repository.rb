class Repository
  def log(branch)
    output = `git log --oneline #{branch}`
    output.lines.map(&:chomp)
  end
end
