class PartsController < ApplicationController
  def by_ids
    ids = params[:ids].split(",")
    render json: Part.find_by_sql(["SELECT * FROM parts WHERE id IN (?) ORDER BY id", ids])
  end
end
