require "pg"

class Members
  def by_mail(mail, club)
    conn = PG.connect(dbname: "club")
    conn.exec("SELECT * FROM members WHERE mail = '#{mail}' AND club_id = #{club}").to_a
  end
end
