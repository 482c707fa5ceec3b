class ImportsController < ApplicationController
  def create
    rows = YAML.safe_load(params[:file].read, permitted_classes: [Symbol, Date, Time], aliases: true)
    rows.each { |row| Item.create!(row) }
    head :created
  end
end
