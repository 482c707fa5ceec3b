GREETING = "⁧shalom⁩"
