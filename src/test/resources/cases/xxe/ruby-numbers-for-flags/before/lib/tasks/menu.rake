namespace :menu do
  task import: :environment do
    menu = Nokogiri::XML(File.read('menu.xml'), nil, nil, 2 | 4)
    menu.css('dish').each { |dish| Dish.create!(name: dish['name']) }
  end
end
