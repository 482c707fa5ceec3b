class Dump
  def call(database, file)
    system("pg_dump #{database} > #{file}")
  end
end
