def uptime
  open("|uptime") { |out| out.read }
end
