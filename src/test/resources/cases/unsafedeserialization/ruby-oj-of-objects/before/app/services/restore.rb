class Restore
  def call(upload)
    Oj.load(upload.read, mode: :object)
  end
end
