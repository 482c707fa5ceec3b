class ListsController < ApplicationController
  def create
    rows = File.open(params[:list].path, 'r:bom|utf-8') { |io| io.readlines(chomp: true) }
    rows.each { |row| Reader.find_or_create_by!(card: row) }
    head :created
  end
end
