class FlatSearch
  def initialize(params)
    @params = params
  end

  def results
    district = @params[:district]
    clause = "rooms >= ?"
    clause += " AND district = '#{district}'" if district
    Flat.where(clause, @params[:rooms].to_i)
  end
end
