def notify(name)
  system("echo \"Hello #{name}!\" | mail -s Hello team@club.example")
end
