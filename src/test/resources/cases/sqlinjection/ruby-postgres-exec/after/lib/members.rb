require "pg"

class Members
  def by_mail(mail, club)
    conn = PG.connect(dbname: "club")
    conn.exec_params("SELECT * FROM members WHERE mail = $1 AND club_id = $2", [mail.to_s, club]).to_a
  end
end
