require "shellwords"

class Search
  def logs(day)
    system("grep \"out of stock\" #{Shellwords.escape(day)}.log | wc -l")
  end
end
