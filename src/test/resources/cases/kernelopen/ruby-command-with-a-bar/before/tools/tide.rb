def tide
  open("| tide --today") { |out| out.read }
end
