class Search
  def logs(day)
    system("grep \"out of stock\" #{day}.log | wc -l")
  end
end
