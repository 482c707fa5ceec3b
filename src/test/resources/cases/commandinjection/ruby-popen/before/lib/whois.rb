def whois(domain)
  IO.popen("whois #{domain}") { |io| io.read }
end
