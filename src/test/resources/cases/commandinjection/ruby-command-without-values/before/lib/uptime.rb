class Uptime
  def print
    system("uptime -p")
  end
end
