package io.github.coinbasepro.fault;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LeakWatch}. That leaks show at the end is proven by each run itself,
 * with a leak of its own making.
 */
class LeakWatchTests {

	@Test
	void followsEveryBuffer() {
		ByteBuf buffer = PooledByteBufAllocator.DEFAULT.buffer();
		assertThat(buffer.release()).isTrue();
		assertThat(LeakWatch.follows(ByteBuf.class)).isTrue();
		assertThat(ResourceLeakDetector.getLevel()).isEqualTo(ResourceLeakDetector.Level.PARANOID);
	}

}
