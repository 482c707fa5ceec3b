class Repository
  def log(branch)
    output = IO.popen(['git', 'log', '--oneline', branch.to_s], &:read)
    output.lines.map(&:chomp)
  end
end
