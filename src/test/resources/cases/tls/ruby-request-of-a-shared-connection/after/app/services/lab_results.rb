class LabResults
  def for_patient(patient)
    connection.get("/results/#{patient.number}").body
  end

  private

  def connection
    Faraday.new('https://lab.example', ssl: { verify: true }) { |f| f.response :json }
  end
end
