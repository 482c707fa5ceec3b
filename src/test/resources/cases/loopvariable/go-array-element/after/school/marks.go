package school

type Pupil struct {
	Name  string
	Marks struct{ Maths, Music int }
}

type view struct {
	music *int
}

func views(pupils []Pupil) chan view {
	out := make(chan view, len(pupils))
	for i, pupil := range pupils {
		pupil := pupil
		if i > 30 {
			break
		}
		out <- view{music: &pupil.Marks.Music}
	}
	close(out)
	return out
}
