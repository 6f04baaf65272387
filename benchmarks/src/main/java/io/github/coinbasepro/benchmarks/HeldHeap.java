package io.github.coinbasepro.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;

/**
 * What is held on the heap: what a full collection leaves, at the moment when it ends.
 */
final class HeldHeap {

	private static final GarbageCollectorMXBean FULL = ManagementFactory
		.getPlatformMXBeans(GarbageCollectorMXBean.class)
		.stream()
		.filter((collector) -> collector.getName().equals("G1 Old Generation"))
		.findFirst()
		.orElseThrow();

	private static final List<String> POOLS = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.map(MemoryPoolMXBean::getName)
		.toList();

	private HeldHeap() {
	}

	static long bytes() {
		System.gc();
		GcInfo last = FULL.getLastGcInfo();
		Map<String, MemoryUsage> after = last.getMemoryUsageAfterGc();
		return after.entrySet()
			.stream()
			.filter((pool) -> POOLS.contains(pool.getKey()))
			.mapToLong((pool) -> pool.getValue().getUsed())
			.sum();
	}

}
