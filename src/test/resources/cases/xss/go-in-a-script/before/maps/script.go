package maps

import "html/template"

func marker(city string) template.JS {
	return template.JS("show('" + city + "')")
}
