module ChartsHelper
  def chart_data(chart)
    raw chart.points.to_json
  end
end
