class Run
  def all(*words)
    system(*words)
  end
end
