package queue

type job struct{ shard *int }

func plan(shards int) []job {
	var jobs []job
	for n := 1; n <= shards; n++ {
		n := n
		jobs = append(jobs, job{shard: &n})
	}
	return jobs
}
