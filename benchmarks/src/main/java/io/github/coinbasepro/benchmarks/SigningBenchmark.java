package io.github.coinbasepro.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import javax.crypto.spec.SecretKeySpec;

import io.github.coinbasepro.internal.signing.RequestSigner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * One signature, and one by a bare {@link javax.crypto.Mac} for each thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SigningBenchmark {

	private static final byte[] BODY = "{\"product_id\":\"BTC-USD\",\"side\":\"buy\",\"price\":\"60000.00\"}"
		.getBytes(StandardCharsets.UTF_8);

	private final RequestSigner signer = new RequestSigner(
			new SecretKeySpec(Base64.getDecoder().decode(Fixtures.SECRET), RequestSigner.ALGORITHM));

	/**
	 * Signs as the client does.
	 * @return the signature
	 */
	@Benchmark
	public String client() {
		return this.signer.sign("1758972153", "POST", "/orders", BODY);
	}

	/**
	 * Signs with a bare Mac.
	 * @return the signature
	 */
	@Benchmark
	public String bareMac() {
		return HandSigner.sign("1758972153", "POST", "/orders", BODY);
	}

}
