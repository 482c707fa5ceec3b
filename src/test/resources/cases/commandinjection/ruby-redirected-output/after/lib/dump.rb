require "shellwords"

class Dump
  def call(database, file)
    system("pg_dump #{Shellwords.escape(database)} > #{Shellwords.escape(file)}")
  end
end
