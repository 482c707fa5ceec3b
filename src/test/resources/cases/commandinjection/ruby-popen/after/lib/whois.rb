def whois(domain)
  IO.popen(["whois", domain.to_s]) { |io| io.read }
end
