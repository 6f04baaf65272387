package io.github.coinbasepro.internal.call;

import io.github.coinbasepro.credentials.CoinbaseProCredentialsSource;
import io.github.coinbasepro.exception.ApplicationBeanException;
import io.github.coinbasepro.internal.value.Beans;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Wraps objects of the application that every call uses.
 */
final class SafeBeans {

	private static final Log logger = LogFactory.getLog(SafeBeans.class);

	private SafeBeans() {
	}

	/**
	 * Returns a source of credentials that throws nothing but an
	 * {@link ApplicationBeanException}.
	 */
	static CoinbaseProCredentialsSource credentials(CoinbaseProCredentialsSource source) {
		return () -> {
			try {
				return source.get();
			}
			catch (Throwable ex) {
				throw Beans.failure("the source of credentials", source, ex);
			}
		};
	}

	/**
	 * Returns a permit that throws nothing: the call goes on without it.
	 */
	static Permit permit(Permit permit) {
		return (permit == Permit.UNCOUNTED) ? permit : (fate) -> {
			try {
				permit.tell(fate);
			}
			catch (Throwable ex) {
				logger.warn("A permit of the rate limiter failed, and the call goes on",
						Beans.failure("the permit", permit, ex));
			}
		};
	}

}
