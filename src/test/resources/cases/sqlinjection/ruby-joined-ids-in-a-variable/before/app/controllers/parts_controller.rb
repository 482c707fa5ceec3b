class PartsController < ApplicationController
  def by_ids
    ids = params[:ids].split(",").map { |i| "'#{i}'" }.join(",")
    render json: Part.find_by_sql("SELECT * FROM parts WHERE id IN (#{ids}) ORDER BY id")
  end
end
