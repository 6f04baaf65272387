package io.github.coinbasepro.exception;

/**
 * An object of the application failed in a call: its source of credentials, its rate
 * limiter, a filter or customizer of its {@code WebClient}. The message names it; the
 * stack trace is that of the exception it threw, which is not kept itself, since it may
 * hold what no exception of this library does.
 */
@SuppressWarnings("serial")
public class ApplicationBeanException extends RuntimeException {

	/**
	 * Creates an exception.
	 * @param problem what went wrong in what
	 * @param stackTrace where it went wrong
	 */
	public ApplicationBeanException(String problem, StackTraceElement... stackTrace) {
		super(problem);
		setStackTrace(stackTrace);
	}

}
