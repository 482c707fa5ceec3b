module ChartsHelper
  def chart_data(chart)
    raw ERB::Util.json_escape(chart.points.to_json)
  end
end
