package batch

import "sync"

func run(n int) []int {
	results := make([]int, n)
	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = compute(i)
		}()
	}
	wg.Wait()
	return results
}

func compute(i int) int { return i * i }
